import { type PersonViewer, sayFiling } from '@closed-learned/deals'
import { readFilings } from '../../store/filings.ts'
import type { House } from '../house.ts'
import { letGoOf } from './let-go-of.ts'
import type { LossAtHand } from './loss-at-hand.ts'

/** What the viewer said when they let a deal of their own go. */
export interface OwnLetGo {
  readonly text: string
  /** The day that they marked then, if it is one before the end; ISO. */
  readonly firstKnowable: string | null
}

/** The viewer's own letting go of a deal that ended, if one stands; of nobody else's. */
export async function ownLetGo(
  house: House,
  person: PersonViewer,
  { truth, deal, owner, ended }: Pick<LossAtHand, 'truth' | 'deal' | 'owner' | 'ended'>,
): Promise<OwnLetGo | null> {
  const { member } = person
  if (member !== owner || ended.how === 'won') return null
  const filed = await house.store.seenBy(person, (session) =>
    readFilings(session, { of: deal.opportunity, by: [member] }),
  )
  const said = letGoOf(filed, truth, deal.row, owner)?.content.said
  if (said?.kind !== 'letGo') return null
  const day = said.firstKnowable ?? null
  const reopens = said.reopens ? ` It would open again if: ${said.reopens}` : ''
  return {
    text: `${sayFiling(said)}${reopens}`,
    firstKnowable: day !== null && day <= ended.on ? day : null,
  }
}
