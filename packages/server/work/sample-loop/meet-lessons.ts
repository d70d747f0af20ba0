import type { HeadsUpsOfDeal, MemberId } from '@closed-learned/deals'
import { answerHeadsUp } from '../heads-ups/answer-heads-up.ts'
import { headsUps } from '../heads-ups/heads-ups.ts'
import { seeHeadsUps } from '../heads-ups/see-heads-ups.ts'
import { dealPlaybook } from '../playbook/deal-playbook.ts'
import { tellWhatCame, useTalkTrack } from '../playbook/talk-uses.ts'
import { openThen } from './own-rows.ts'
import type { Visit } from './visit.ts'
import type { Taking } from './who-takes-part.ts'

/** Some open one of their deals, read what others met, and answer. */
export async function meetLessons(
  visit: Visit,
  { reps, others }: Taking,
  lessons: ReadonlyMap<number, string>,
): Promise<void> {
  if (lessons.size === 0) return
  if (!visit.isCommon) await Promise.all(reps.map((rep, n) => meet(visit, rep, n)))
  else await Promise.all([...reps, ...others].map((rep, n) => meetMost(visit, rep, n)))
}

/** Once it is what one does, everybody reads what is told of the deals that may end next month. */
async function meetMost(visit: Visit, rep: MemberId, n: number): Promise<void> {
  const { house, as, done } = visit
  const chance = visit.chance(`meeting most ${n}`)
  const told = done(await headsUps(house, as(rep), { closed: false }))
  const ending = new Set(
    openThen(visit, rep).flatMap(({ id, closedOn }) =>
      closedOn > visit.day + SOON && closedOn <= visit.day + NEXT_MONTH ? [id] : [],
    ),
  )
  for (const open of told?.deals ?? []) {
    if (!ending.has(open.opportunity.id) || !chance.yes(MOST)) continue
    await see(visit, rep, open)
    await answerOne(visit, rep, open, chance.weighted(MOSTLY))
  }
}

/** Days ahead, between which a deal ends of which somebody reads. */
const SOON = 5
const NEXT_MONTH = 31

const MOST = 0.8

const MOSTLY = [
  ['useful', 80],
  ['notHere', 8],
  [null, 12],
] as const

const SHARE = 0.5

/** So many deals are looked at on a visit. */
const LOOKED_AT = 2

async function meet(visit: Visit, rep: MemberId, n: number): Promise<void> {
  const { house, as, done } = visit
  const chance = visit.chance(`meeting lessons ${n}`)
  const told = chance.yes(SHARE) && done(await headsUps(house, as(rep), { closed: false }))
  if (!told) return
  const soon = new Map(
    openThen(visit, rep).flatMap((deal) =>
      deal.closedOn > visit.day + 6 ? [[deal.id, deal] as const] : [],
    ),
  )
  for (const open of told.deals
    .filter(({ opportunity: { id } }) => soon.has(id))
    .slice(0, LOOKED_AT)) {
    const { id } = open.opportunity
    await see(visit, rep, open)
    const answer = chance.weighted(ANSWERS)
    await answerOne(visit, rep, open, answer)
    if (answer === 'useful') await sayWords(visit, rep, id, soon.get(id)?.won ?? null)
  }
}

const ANSWERS = [
  ['useful', 50],
  ['notHere', 15],
  ['later', 10],
  [null, 25],
] as const

async function see(
  { house, as, done }: Visit,
  rep: MemberId,
  { opportunity, headsUps: told }: HeadsUpsOfDeal,
): Promise<void> {
  const lessons = told.map(({ lesson }) => lesson)
  if (lessons.length > 0) done(await seeHeadsUps(house, as(rep), { deal: opportunity.id, lessons }))
}

async function answerOne(
  { house, as, done }: Visit,
  rep: MemberId,
  { opportunity, headsUps: told }: HeadsUpsOfDeal,
  answer: 'useful' | 'notHere' | 'later' | null,
): Promise<void> {
  const lesson = told[0]?.lesson
  if (lesson === undefined || answer === null) return
  const why = answer === 'notHere' ? 'It is settled already.' : ''
  const asked = { deal: opportunity.id, lesson, answer, why, untilDay: null }
  done(await answerHeadsUp(house, as(rep), asked))
}

/** The words of a track are said where one fits, and what came of them is noted. */
async function sayWords(
  { house, as, done }: Visit,
  rep: MemberId,
  deal: string,
  won: boolean | null,
): Promise<void> {
  const playbook = done(await dealPlaybook(house, as(rep), deal))
  const track = playbook?.tracks.find(({ said }) => said !== null)
  if (track === undefined) return
  const use = done(await useTalkTrack(house, as(rep), track.id, deal))
  if (use === undefined || won === null) return
  done(await tellWhatCame(house, as(rep), use.id, won ? 'noIssue' : 'lostAnyway'))
}
