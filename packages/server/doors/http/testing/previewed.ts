import { directManagersOf, isHere, type MemberId, type Organisation } from '@closed-learned/deals'

/** An audience as a form shows it. */
export interface Previewed {
  readonly seers: readonly { member: string; from: string; rule: string }[]
}

/** A thing that was filed, and who was said to see it. */
export interface Thing {
  readonly id: string
  readonly author: MemberId
  readonly audience: Previewed
}

/** Whether somebody was told of as seeing a thing by now, and what made them see it has not ended since. */
export function isSeer(
  organisation: Organisation,
  { author, audience }: Thing,
  member: MemberId,
  now: number,
): boolean {
  const seer = audience.seers.find((one) => one.member === member && Date.parse(one.from) <= now)
  if (seer === undefined || !isHere(organisation.members.get(member))) return false
  const isAsManager = seer.rule.includes('the direct manager')
  return !isAsManager || directManagersOf(organisation, author).includes(member)
}

/** Whether they were told of as seeing it later. */
export function isSeerLater({ audience }: Thing, member: MemberId, now: number): boolean {
  return audience.seers.some((one) => one.member === member && Date.parse(one.from) > now)
}
