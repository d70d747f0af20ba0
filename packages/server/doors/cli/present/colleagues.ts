import type {
  AccountInvitations,
  Accounts,
  Colleagues,
  FilingTold,
  Inbox,
  MyFilings,
} from '@closed-learned/deals'
import { table, wrap } from './layout.ts'
import { listed, page } from './page.ts'

/** Who is here, each with the id that tells apart those of one name. */
export const presentColleagues = ({ members }: Colleagues): string =>
  page(members.length === 0 ? 'Nobody else is here yet.' : 'Here with you:', [
    table(members.map(({ name, member }) => [name, member])),
  ])

/** Accounts of one ending, as far as they may be read. */
export const presentAccounts = ({ opportunity, answer, accounts, mayWrite }: Accounts): string =>
  page(`${opportunity.name}: ${answer}`, [
    ...accounts.map(({ by, mine, text, filedAt, debrief }) =>
      listed(`${mine ? 'You' : by.name}, ${filedAt.slice(0, 10)}:`, [
        ...(text === '' ? [] : [text]),
        ...(debrief === null ? [] : ['With the answers of a debrief; --json prints them.']),
      ]),
    ),
    wrap(mayWrite.text, 2),
  ])

export const presentInvitations = ({ invitations }: AccountInvitations): string =>
  page(
    invitations.length === 0 ? 'Nobody waits for an account of yours.' : 'You may write about:',
    invitations.map(({ opportunity: { id, name }, by }) =>
      wrap(`${name} (${id}), at the invitation of ${by.name}`, 2),
    ),
  )

/** One filing with what was answered. */
export const presentFiling = (told: FilingTold): string =>
  page(`${told.opportunity.name}: ${told.text}`, [
    wrap(wordsOf(told), 2),
    listed(
      'Answered:',
      told.replies.map(({ by, text }) => `${by.name}: ${text}`),
    ),
  ])

export const presentFilings = ({ answer, filings }: MyFilings): string =>
  page(answer, filings.slice(0, SHOWN).map(oneOf))

/** What waits for an answer, with the ids that an answer names. */
export const presentInbox = ({ answer, waiting, read }: Inbox): string =>
  page(answer, [...waiting.map(oneOf), ...read.slice(0, SHOWN).map(oneOf)])

const SHOWN = 20

function oneOf(told: FilingTold): string {
  const { id, opportunity, mine, by, text, replies } = told
  const lines = [
    wrap(`${opportunity.name}${mine ? '' : ` (${by.name})`}: ${text}`, 2),
    wrap(wordsOf(told), 6),
    wrap(replies.length === 0 ? '' : `Answered: ${replies.map((one) => one.text).join(' ')}`, 6),
    `      ${id}`,
  ]
  return lines.filter((line) => line !== '').join('\n')
}

/** What its author wrote, where that is more than the kind. */
const wordsOf = ({ said, text }: FilingTold): string =>
  'text' in said && !text.includes(said.text) ? said.text : ''
