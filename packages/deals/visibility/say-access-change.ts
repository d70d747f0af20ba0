import type { MemberId } from '../shared/ids.ts'
import { sayMoment } from '../shared/say-moment.ts'
import { type AccessChange, type AccessChanged, nameIn } from './access-change.ts'
import type { Organisation, Role } from './organisation.ts'

/** Of one kind of change. */
type Of<Kind extends AccessChanged['kind']> = Extract<AccessChange, { kind: Kind }>

/**
 * Says a change in a sentence or two: `From Friday 4 December, 14:30, Noor sees your flags that are
 * past their days.` `to`: the member who reads it; null: anybody. `now`: milliseconds since 1970.
 */
export function sayAccessChange(
  organisation: Organisation,
  change: AccessChange,
  to: MemberId | null,
  now: number,
): string {
  const said = { organisation, to, now }
  switch (change.kind) {
    case 'managers':
      return change.opensAt === null
        ? sayEnded(said, change)
        : sayBegan(said, change, change.opensAt)
    case 'owner':
      return sayOwner(said, change)
    case 'resetLink':
      return sayLink(said, change)
    case 'roles':
      return `${is(said, change.member)} ${sayRoles(change.roles)} now; before, ${sayRoles(change.former)}.`
    case 'team':
      return `${is(said, change.member)} ${sayTeam(organisation, change.team)} now; before, ${sayTeam(organisation, change.former)}.`
    case 'invited':
      return `${change.member === to ? 'You were' : `${name(said, change.member)} was`} invited as ${sayRoles(change.roles)}.`
    case 'place':
      return sayPlace(said, change)
  }
}

interface Said {
  readonly organisation: Organisation
  readonly to: MemberId | null
  readonly now: number
}

function sayBegan(said: Said, { manager, of }: Of<'managers'>, opensAt: number): string {
  const from = sayFrom(said, opensAt)
  const who = name(said, manager)
  if (said.to !== null && of.includes(said.to))
    return `${who} became your direct manager. ${from} ${who} sees your flags that are past their days.`
  if (manager === said.to)
    return `You became the direct manager of ${names(said, of)}. ${from} you see their flags that are past their days.`
  return `${who} became the direct manager of ${names(said, of)}. ${from} ${who} sees their flags that are past their days.`
}

function sayEnded(said: Said, { manager, of }: Of<'managers'>): string {
  const who = name(said, manager)
  if (said.to !== null && of.includes(said.to))
    return `${who} is no longer your direct manager, and sees nothing of your deals any more.`
  return manager === said.to
    ? `You are no longer the direct manager of ${names(said, of)}.`
    : `${who} is no longer the direct manager of ${names(said, of)}.`
}

function sayOwner(said: Said, change: Of<'owner'>): string {
  const { owner, member, former, byHand, opensAt } = change
  const how = byHand ? 'by hand' : 'by the same e-mail'
  if (member !== null && member === said.to) {
    const when = opensAt === null ? '' : ` ${sayFrom(said, opensAt)} they are yours here.`
    return `The owner “${owner}” in the CRM was matched to you ${how}.${sayFormer(said, former)}${when}`
  }
  if (former !== null && former === said.to) {
    const now = member === null ? 'is nobody here now' : `is ${name(said, member)} now`
    return `The owner “${owner}” in the CRM is not matched to you any more; that owner ${now}.`
  }
  if (member === null)
    return `The owner “${owner}” in the CRM was said to be nobody here.${sayFormer(said, former)}`
  const when =
    opensAt === null
      ? ''
      : ` ${sayFrom(said, opensAt)} their deals are ${name(said, member)}’s here.`
  return `The owner “${owner}” in the CRM was matched to ${name(said, member)} ${how}.${sayFormer(said, former)}${when}`
}

const sayFormer = (said: Said, former: MemberId | null) =>
  former === null ? '' : ` Before, it was ${name(said, former)}.`

function sayLink(said: Said, { member, shown, by }: Of<'resetLink'>): string {
  const whom = member === said.to ? 'you' : name(said, member)
  const maker = by === null ? 'whoever runs the server' : by === said.to ? 'you' : name(said, by)
  const went = shown ? `It was shown to ${maker}.` : `It went to ${whom} alone, by mail.`
  const mend =
    member === said.to && by !== said.to
      ? ' If you did not ask for one, set another password, and a second step.'
      : ''
  return `A link for a new password was made for ${whom}. ${went}${mend}`
}

function sayPlace(said: Said, { member, isHere }: Of<'place'>): string {
  const whose = member === said.to ? 'your' : `${name(said, member)}’s`
  return isHere
    ? `The company’s directory gave ${whose} place back, as a rep.`
    : `The company’s directory ended ${whose} place here.`
}

function sayFrom({ organisation: { calendar }, now }: Said, at: number): string {
  return `${at > now ? 'From' : 'Since'} ${sayMoment(calendar.timeZone, at, now)},`
}

const name = ({ organisation }: Said, member: MemberId) => nameIn(organisation, member)
const is = (said: Said, member: MemberId) =>
  member === said.to ? 'You are' : `${name(said, member)} is`

function names(said: Said, members: readonly MemberId[]): string {
  const all = members
    .map((each) => (each === said.to ? 'you' : name(said, each)))
    .sort((a, b) => a.localeCompare(b, 'en'))
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}

const ROLE_SAID: Readonly<Record<Role, string>> = {
  rep: 'a rep',
  manager: 'a manager',
  leader: 'a leader',
  learner: 'a learner',
  admin: 'an admin',
}

const sayRoles = (roles: readonly Role[]) => roles.map((role) => ROLE_SAID[role]).join(' and ')

function sayTeam({ teams }: Organisation, team: number | null): string {
  if (team === null) return 'in no team'
  const known = teams.get(team)
  return known ? `in the team ${known.name}` : 'in a team that is no more'
}
