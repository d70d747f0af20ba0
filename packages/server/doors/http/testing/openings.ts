import {
  directManagersOf,
  graceUntil,
  type MemberId,
  type Organisation,
} from '@closed-learned/deals'

/** From when what is past its days opens to each direct manager, as it should be. */
export class Openings {
  private readonly from = new Map<string, number>()

  /** Who is newly a direct manager waits from now on; who is no more loses it. */
  settle(organisation: Organisation, now: number): void {
    const pairs = [...organisation.members.keys()].flatMap((id) =>
      directManagersOf(organisation, id).map((manager) => `${id} ${manager}`),
    )
    for (const pair of this.from.keys()) if (!pairs.includes(pair)) this.from.delete(pair)
    for (const pair of pairs)
      if (!this.from.has(pair)) this.from.set(pair, graceUntil(organisation.calendar, now))
  }

  to(manager: MemberId, of: MemberId): number {
    return this.from.get(`${of} ${manager}`) ?? Number.POSITIVE_INFINITY
  }
}
