import type { Filing } from '../filing/filing.ts'
import { sayFiling } from '../filing/say-filing.ts'
import { sayMoment } from '../shared/say-moment.ts'
import { audienceTold } from '../visibility/audience-told.ts'
import type { Organisation } from '../visibility/organisation.ts'
import { canonicalJson } from './canonical-json.ts'
import { RECEIPT_FORM, type ReceiptFields } from './receipt.ts'

/**
 * The receipt of a filing, ready to be signed. `ownersAloneUntil` (milliseconds since 1970): the end of
 * the time in which the deal's flags are its owner's alone; null where it had none.
 */
export function receiptOf(
  organisation: Organisation,
  filing: Filing,
  ownersAloneUntil: number | null,
  signedBy: Pick<ReceiptFields, 'workspace' | 'key'>,
): ReceiptFields {
  const { content, member, filedAt, audience } = filing
  const name = organisation.members.get(member)?.name ?? ''
  const told = audienceTold(organisation, audience, member, filedAt)
  const within = ownersAloneUntil !== null && filedAt <= ownersAloneUntil ? true : null
  return {
    form: RECEIPT_FORM,
    workspace: signedBy.workspace,
    text: sayReceipt(organisation, filing, name, within, told.text),
    filing: filing.id,
    said: { ...content.said },
    opportunity: { id: content.deal.id, name: content.deal.name },
    by: { member, name },
    filedAt: new Date(filedAt).toISOString(),
    ownersAloneUntil: ownersAloneUntil === null ? null : new Date(ownersAloneUntil).toISOString(),
    withinThatTime: within,
    audience: told.seers.map(({ who, from, rule }) => ({ who, from, rule })),
    key: signedBy.key,
  }
}

/** The bytes that are signed, as text. */
export function receiptText(fields: ReceiptFields): string {
  return `${RECEIPT_FORM}\n${canonicalJson(fields)}`
}

function sayReceipt(
  { calendar }: Organisation,
  { content, filedAt }: Filing,
  name: string,
  within: true | null,
  audience: string,
): string {
  const year = new Date(filedAt).getUTCFullYear()
  const when = `${sayMoment(calendar.timeZone, filedAt)} (${calendar.timeZone}), ${year}`
  const inTime = within ? ' It was filed while the flag was its owner’s alone.' : ''
  return `${name} filed about “${content.deal.name}” on ${when}: ${sayFiling(content.said)}${inTime} Who sees it: ${audience}`
}
