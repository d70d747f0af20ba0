import type { DebriefTold } from '@closed-learned/deals'
import { api, told } from '../../api.ts'
import { bodyOf, type Writing } from './writing.ts'

/** What comes back of an account that was given. */
export interface Given {
  readonly text: string
  readonly debrief: DebriefTold | null
}

/** Keeps a draft on the server; false where it did not get there. */
export async function keepDraft(deal: string, writing: Writing): Promise<boolean> {
  const asked = api.PUT('/opportunities/{id}/account-draft', {
    params: { path: { id: deal } },
    body: bodyOf(writing),
    // A tab that is closed sends what it can.
    keepalive: JSON.stringify(writing).length < 15_000,
  })
  return asked.then(
    ({ response }) => response.ok,
    () => false,
  )
}

/** Gives the account; under the same `sentAs` it is filed once, however often it is sent. */
export function giveAccount(
  deal: string,
  writing: Writing,
  { key, sentAs, adviceRead }: { key: string; sentAs: string; adviceRead: boolean },
): Promise<Given> {
  const given = told(
    api.POST('/opportunities/{id}/accounts', {
      params: { path: { id: deal } },
      headers: { 'Idempotency-Key': key },
      body: { ...bodyOf(writing), adviceRead, sentAs },
    }),
  )
  return given.then(({ text, account: { debrief } }) => ({ text, debrief }))
}
