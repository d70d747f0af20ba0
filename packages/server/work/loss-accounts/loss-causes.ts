import { createHash } from 'node:crypto'
import {
  type Cause,
  causesOfTeam,
  joinedMonths,
  type LossAccount,
  type LossCauses,
  type MemberId,
  type PersonViewer,
  type Refusal,
  sayCause,
  type Viewer,
} from '@closed-learned/deals'
import { readAccounts } from '../../store/loss-accounts.ts'
import { personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'

/**
 * The causes that came up among enough losses of a team, once whole months are over; without author,
 * deal or amount. Those who learn from losses get them of every team, and what was given in
 * confidence, without what would tell whose it was.
 */
export async function lossCauses(house: House, viewer: Viewer): Promise<LossCauses | Refusal> {
  try {
    const person = personOnly(viewer)
    const all = await house.store.inWorkspace((session) => readAccounts(session))
    // What won deals came down to is no cause of a loss.
    const filed = all.filter(({ content }) => content.shares === null && content.ended !== 'won')
    const months = monthsUntil(filed, person.now)
    const told = teamsOf(person).flatMap((team) => causesOfTeam(givenIn(filed, team), months))
    return {
      answer: told.length === 0 ? NOT_ENOUGH : 'What came up among enough losses to be told.',
      told: told.map((one) => ({
        months: one.months,
        causes: one.causes.map((cause) => ({ cause, text: sayCause(cause) })),
      })),
      inConfidence: isLearner(person) ? confidences(filed, months) : [],
    }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

const NOT_ENOUGH =
  'Not enough to tell yet: causes are told together, from five losses of three people on, once a month is over.'

const isLearner = ({ roles }: PersonViewer) => roles.includes('learner')

/** Teams part the people, so that no two tellings overlap. */
function teamsOf(person: PersonViewer): (number | null)[] {
  const { organisation, member } = person
  if (isLearner(person)) return [...organisation.teams.keys()]
  const own = organisation.members.get(member)?.team ?? null
  const managed = [...organisation.teams.values()].filter(({ managers }) =>
    managers.includes(member),
  )
  return [...new Set([...(own === null ? [] : [own]), ...managed.map(({ id }) => id)])]
}

/** One row a deal, its owner's first account: what was told once is never told anew. */
function givenIn(
  filed: readonly LossAccount[],
  team: number | null,
): { month: string; author: MemberId; causes: readonly Cause[] }[] {
  const first = new Map<number, LossAccount>()
  for (const account of filed)
    if (isOwners(account) && !first.has(account.opportunity))
      first.set(account.opportunity, account)
  return [...first.values()]
    .filter(({ content }) => content.team === team && !content.holdCausesBack)
    .filter(({ content }) => content.causes.length > 0)
    .map(({ member, filedAt, content }) => ({
      month: monthOf(filedAt),
      author: member,
      causes: content.causes,
    }))
}

const isOwners = ({ member, owner, content }: LossAccount) =>
  member === owner && content.voice !== 'buyer'

function confidences(
  filed: readonly LossAccount[],
  months: readonly string[],
): LossCauses['inConfidence'] {
  const given = filed.flatMap(({ member, filedAt, content: { readsAs } }) =>
    readsAs === null || readsAs === ''
      ? []
      : [{ month: monthOf(filedAt), author: member, text: readsAs }],
  )
  return joinedMonths(given, months).map((joined) => ({
    months: joined.months,
    // In an order that tells nothing of when each was written.
    texts: joined.rows.map(({ text }) => text).sort((a, b) => (hashOf(a) < hashOf(b) ? -1 : 1)),
  }))
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
const monthOf = (at: number) => new Date(at).toISOString().slice(0, 7)

/** The whole months that are over, from the first account on. */
function monthsUntil(filed: readonly LossAccount[], now: number): string[] {
  const [first] = filed
  if (first === undefined) return []
  const months: string[] = []
  const begin = new Date(first.filedAt)
  const at = new Date(Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth(), 1))
  while (at.toISOString().slice(0, 7) < monthOf(now)) {
    months.push(at.toISOString().slice(0, 7))
    at.setUTCMonth(at.getUTCMonth() + 1)
  }
  return months
}
