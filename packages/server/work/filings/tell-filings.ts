import {
  audienceTold,
  type Filing,
  type FilingTold,
  type MemberId,
  type PersonViewer,
  sayFiling,
  seesThing,
} from '@closed-learned/deals'
import { type Reading, readReadings, writeReadings } from '../../store/readings.ts'
import { type Reply, readReplies } from '../../store/replies.ts'
import type { House } from '../house.ts'

/** Whether a filing is one's own, or seen by the rule under which it was filed. */
export function maySee({ organisation, member, now }: PersonViewer, filing: Filing): boolean {
  if (filing.member === member) return true
  return seesThing(organisation, filing.audience, filing.member, member, now)
}

/**
 * Filings as documents tell them to one reader; to have been given one of somebody else is a reading,
 * of which its author is told.
 */
export async function tellFilings(
  house: House,
  viewer: PersonViewer,
  filings: readonly Filing[],
): Promise<FilingTold[]> {
  const seen = filings.filter((filing) => maySee(viewer, filing))
  if (seen.length === 0) return []
  const ids = seen.map(({ id }) => id)
  return house.store.seenBy(viewer, async (session) => {
    const things = seen.map(({ id, member }) => ({ id, author: member }))
    await writeReadings(session, viewer.member, things, viewer.now)
    const replies = await readReplies(session, ids)
    const readings = await readReadings(session, ids)
    return seen.map((filing) => tellOne(viewer, filing, replies, readings))
  })
}

function tellOne(
  viewer: PersonViewer,
  filing: Filing,
  replies: readonly Reply[],
  readings: readonly Reading[],
): FilingTold {
  const { id, member, filedAt, content, audience } = filing
  const { organisation } = viewer
  const mine = member === viewer.member
  return {
    id,
    opportunity: content.deal,
    said: content.said,
    text: sayFiling(content.said),
    filedAt: isoOf(filedAt),
    by: named(viewer, member),
    mine,
    audience: mine ? audienceTold(organisation, audience, member, viewer.now) : null,
    readBy: mine ? readersOf(viewer, readings, id) : null,
    since: null,
    replies: replies
      .filter((reply) => reply.filing === id)
      .map((reply) => ({
        id: reply.id,
        kind: reply.kind,
        text: reply.text,
        by: named(viewer, reply.member),
        at: isoOf(reply.at),
      })),
  }
}

/** Who has read a thing of one's own, and when first. */
export function readersOf(
  viewer: PersonViewer,
  readings: readonly Reading[],
  thing: string,
): { who: string; at: string }[] {
  return readings
    .filter((reading) => reading.thing === thing && reading.member !== viewer.member)
    .map(({ member, at }) => ({ who: named(viewer, member).name, at: isoOf(at) }))
}

export function named({ organisation }: PersonViewer, member: MemberId) {
  return { member, name: organisation.members.get(member)?.name ?? 'somebody' }
}

const isoOf = (at: number) => new Date(at).toISOString()
