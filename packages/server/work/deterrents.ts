import {
  type DeterrentAnswers,
  type Deterrents,
  deterrentsPage,
  type Refusal,
  type Viewer,
} from '@closed-learned/deals'
import { readAutomations } from '../sources/automations/read-automations.ts'
import type { House } from './house.ts'
import { asRefusal } from './refusals.ts'

/** What somebody brings to be looked at. */
export interface DeterrentsBrought {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly text: string
  readonly answers: DeterrentAnswers
}

/** What in a company punishes losing. Nothing of what is brought is stored. */
export async function findDeterrents(
  house: House,
  _viewer: Viewer,
  { files, text, answers }: DeterrentsBrought,
): Promise<Deterrents | Refusal> {
  try {
    if (files.length === 0 && text.trim() === '' && Object.keys(answers).length === 0)
      return NOTHING_BROUGHT
    const read = await readAutomations(files, text)
    const asOf = new Date(house.now()).toISOString().slice(0, 10)
    return deterrentsPage({ asOf, answers, ...read })
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

const NOTHING_BROUGHT: Refusal = {
  kind: 'not-asked-well',
  text: 'There is nothing to look at yet.',
  mend: 'Paste something, drop a file, or answer one of the questions.',
}
