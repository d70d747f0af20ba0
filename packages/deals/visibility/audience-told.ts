import type { MemberId } from '../shared/ids.ts'
import { sayMoment } from '../shared/say-moment.ts'
import type { Audience, AudienceRule, Seer } from './audience.ts'
import type { Organisation } from './organisation.ts'

/** Who will see a thing, and when, as its author reads it before anything is submitted. */
export interface AudienceTold {
  readonly text: string
  readonly seers: readonly {
    readonly who: string
    readonly member: MemberId
    /** ISO moment. */
    readonly from: string
    readonly rule: string
  }[]
}

/** Tells an audience in words; made from the very list by which the thing is later seen. */
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
  ownerOfLoss: ', whose deal it was',
  shared: '',
}

/** `Only you until Friday 4 December, 14:30; then also Nadia Haddad, your manager. Nobody above that.` */
function sayAudience(
  organisation: Organisation,
  audience: Audience,
  author: MemberId,
  now: number,
): string {
  const others = audience.filter(({ member }) => member !== author)
  if (others.length === 0) return 'Only you.'
  const atOnce = others.filter(({ from }) => from <= now)
  const later = others.filter(({ from }) => from > now)
  const named = (some: readonly Seer[]) =>
    some.map(({ member, rule }) => nameOf(organisation, member) + ROLES[rule]).join(' and ')
  const first = atOnce.length === 0 ? 'Only you' : `You and, at once, ${named(atOnce)}`
  return `${first}${sayLater(organisation, later, named, now)}. ${closing(others)}`
}

function sayLater(
  { calendar }: Organisation,
  later: readonly Seer[],
  named: (some: readonly Seer[]) => string,
  now: number,
): string {
  const moments = [...new Set(later.map(({ from }) => from))].sort((a, b) => a - b)
  const said = moments.map((from) => {
    const who = named(later.filter((seer) => seer.from === from))
    return ` until ${sayMoment(calendar.timeZone, from, now)}; then also ${who}`
  })
  return said.join(', and')
}

function closing(others: Audience): string {
  return others.some(({ rule }) => rule === 'shared' || rule === 'ownerOfLoss')
    ? 'Nobody else.'
    : 'Nobody above that.'
}

function nameOf({ members }: Organisation, member: MemberId): string {
  return members.get(member)?.name ?? 'somebody who is not here any more'
}
