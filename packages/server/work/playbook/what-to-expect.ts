import { type Refusal, type Viewer, type WhatToExpect, whatToExpect } from '@closed-learned/deals'
import { readProcess } from '../../store/process.ts'
import { ownDeals, truthNow } from '../filings/own-deals.ts'
import { notYours, personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { playbookNow } from './playbook-now.ts'

/** A page for a buyer; with a deal of the viewer's own it is of the deals most like it. */
export async function expectations(
  house: House,
  viewer: Viewer,
  deal?: string,
): Promise<WhatToExpect | Refusal> {
  try {
    const steps = (await house.store.inWorkspace(readProcess)).map(({ name }) => name)
    const now = await playbookNow(house, viewer)
    if (deal === undefined) return whatToExpect(now, steps, null)
    const person = personOnly(viewer)
    const truth = await truthNow(house, person)
    const [own] = ownDeals(truth, person, [deal])
    if (own === undefined) return notYours('deal')
    return whatToExpect(now, steps, { truth, row: own.row })
  } catch (trouble) {
    return asRefusal(trouble)
  }
}
