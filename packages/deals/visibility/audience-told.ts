import type { MemberId } from '../shared/ids.ts'
import { sayDayOf, sayMoment } from '../shared/say-moment.ts'
import type { Audience, AudienceRule, Seer } from './audience.ts'
import type { Organisation } from './organisation.ts'

/** Who will see a thing, and when, as its author reads it before anything is submitted. */
export interface AudienceTold {
  readonly text: string
  readonly seers: readonly {
    readonly who: string
    readonly member: MemberId
    /** ISO moment before which they do not see it; the rule tells what else it waits for. */
    readonly from: string
    readonly rule: string
  }[]
}

/**
 * Tells an audience in words; made from the very list by which the thing is later seen. `now`:
 * milliseconds since 1970. Who came to see it after it was filed is told of since their day, not as
 * if it had been at once.
 */
export function audienceTold(
  organisation: Organisation,
  audience: Audience,
  author: MemberId,
  now: number,
): AudienceTold {
  const seers = audience.map(({ member, from, rule }) => ({
    who: nameOf(organisation, member),
    member,
    from: new Date(from).toISOString(),
    rule: RULES[rule],
  }))
  return { text: sayAudience(organisation, audience, author, now), seers }
}

const RULES: Readonly<Record<AudienceRule, string>> = {
  author: 'its author',
  askedManager: 'the direct manager, who is asked',
  managerAfterGrace: 'the direct manager, once the time is over in which it is its author’s alone',
  managerAfterLoss: 'the direct manager, once the first working days after it are over',
  ownerOfLoss: 'whose deal it was, once their own account is in',
  shared: 'its author shared it',
}

const ROLES: Readonly<Record<AudienceRule, string>> = {
  author: '',
  askedManager: ', your manager',
  managerAfterGrace: ', your manager',
  managerAfterLoss: ', your manager',
  ownerOfLoss: ', whose deal it was, once their own account is in',
  shared: '',
}

/**
 * `Only you until Friday 4 December, 14:30; then also Nadia Haddad, your manager. Nobody above that.`,
 * and once that is over `You; since 4 December also Nadia Haddad, your manager. Nobody above that.`
 */
function sayAudience(
  organisation: Organisation,
  audience: Audience,
  author: MemberId,
  now: number,
): string {
  const others = audience.filter(({ member }) => member !== author)
  if (others.length === 0) return 'Only you.'
  const filedAt = audience.find(({ rule }) => rule === 'author')?.from ?? now
  const { atOnce, since, later, waiting } = partedBy(others, filedAt, now)
  const named = (some: readonly Seer[]) =>
    some.map(({ member, rule }) => nameOf(organisation, member) + ROLES[rule]).join(' and ')
  const alone = since.length === 0 && later.length > 0 ? 'Only you' : 'You'
  const first = atOnce.length === 0 ? alone : `You and, at once, ${named(atOnce)}`
  const { timeZone } = organisation.calendar
  const followed = [
    ...saySince(timeZone, since, named, now),
    sayLater(timeZone, later, named, now, since.length > 0),
    ...waiting.map((seer) => `; also ${named([seer])}`),
  ]
  return `${first}${followed.join('')}. ${closing(others)}`
}

/** By when they see it. That the owner's own account is in is told to nobody, so they stay waited for. */
function partedBy(others: readonly Seer[], filedAt: number, now: number) {
  const timed = others.filter(({ rule }) => rule !== 'ownerOfLoss')
  return {
    atOnce: timed.filter(({ from }) => from <= filedAt),
    since: timed.filter(({ from }) => from > filedAt && from <= now),
    later: timed.filter(({ from }) => from > filedAt && from > now),
    waiting: others.filter(({ rule }) => rule === 'ownerOfLoss'),
  }
}

type Named = (some: readonly Seer[]) => string

function saySince(timeZone: string, since: readonly Seer[], named: Named, now: number): string[] {
  const inOrder = [...since].sort((a, b) => a.from - b.from)
  const dayOf = ({ from }: Seer) => sayDayOf(timeZone, from, now)
  const days = [...new Set(inOrder.map(dayOf))]
  return days.map((day) => {
    const who = named(inOrder.filter((seer) => dayOf(seer) === day))
    return `; since ${day} also ${who}`
  })
}

function sayLater(
  timeZone: string,
  later: readonly Seer[],
  named: Named,
  now: number,
  isAfterOthers: boolean,
): string {
  const moments = [...new Set(later.map(({ from }) => from))].sort((a, b) => a - b)
  const said = moments.map((from) => {
    const when = sayMoment(timeZone, from, now)
    const who = named(later.filter((seer) => seer.from === from))
    return isAfterOthers ? `; from ${when} also ${who}` : ` until ${when}; then also ${who}`
  })
  return said.join(isAfterOthers ? '' : ', and')
}

function closing(others: Audience): string {
  return others.some(({ rule }) => rule === 'shared' || rule === 'ownerOfLoss')
    ? 'Nobody else.'
    : 'Nobody above that.'
}

function nameOf({ members }: Organisation, member: MemberId): string {
  return members.get(member)?.name ?? 'somebody who is not here any more'
}
