import { randomUUID } from 'node:crypto'
import {
  type CheckAsked,
  type PersonViewer,
  type TalkTrackAsked,
  type TalkTrackTold,
  talkTrackAsked,
} from '@closed-learned/deals'
import { describe, expect, test } from 'vitest'
import { readCheckAnswers } from '../../store/checks.ts'
import { withClient } from '../../store/database/connections.ts'
import { readDealSteps, writeDealStep } from '../../store/process.ts'
import { readTalkUses } from '../../store/talk-tracks.ts'
import { done, lessonCompany } from '../../testing/lesson-company.ts'
import { truthNow } from '../filings/own-deals.ts'
import { opportunity } from '../opportunity.ts'
import { isRefusal } from '../refusals.ts'
import { answerCheck } from './answer-check.ts'
import { checks } from './checks.ts'
import { dealPlaybook } from './deal-playbook.ts'
import { fitChecksDue } from './fit-checks-due.ts'
import { changeProcess, noteDealStep, processTold } from './process.ts'
import { openingOf, talkTracks } from './talk-tracks.ts'
import { talkUses, tellWhatCame, useTalkTrack } from './talk-uses.ts'
import { expectations } from './what-to-expect.ts'
import { addCheck, changeCheck, retireCheck } from './write-check.ts'
import { addTalkTrack, changeTalkTrack, retireTalkTrack } from './write-talk-track.ts'

const { house, clock, as, idOf, publish } = await lessonCompany()
const OPEN = 'Aster-rep-2'
const DAY = 86_400_000
const person = async (name: string) => (await as(name)) as PersonViewer

const words = (more: Partial<TalkTrackAsked> = {}): TalkTrackAsked =>
  talkTrackAsked.parse({
    doubt: 'Of {deals} that ended, {monthsToLose} went by in the middle.',
    ask: 'Shall we look for what would stop this first?',
    expiresOn: '2026-12-31',
    ...more,
  })
const add = async (more: Partial<TalkTrackAsked> = {}): Promise<TalkTrackTold> =>
  done(await addTalkTrack(house, await as('learner'), words(more)))
const check = (more: Partial<CheckAsked> = {}): CheckAsked => ({
  question: 'Who else would have to agree?',
  disqualifies: 'Nobody knows',
  fromStage: null,
  where: [{ attribute: 'Segment', value: 'Small' }],
  lesson: null,
  ...more,
})

describe('talk tracks', () => {
  test('are written by those who look after what is learned, and filled from the deals', async () => {
    expect(await addTalkTrack(house, await as('rep'), words())).toMatchObject({
      kind: 'not-allowed',
    })
    const lesson = await publish('rep', { when: 'words are made of it' })
    const track = await add({ lesson, where: [{ attribute: 'Segment', value: 'Small' }] })
    expect(track).toMatchObject({ version: 1, lesson, whyNot: null })
    expect(track.said?.doubt).toMatch(
      /^Of \d+ deals that ended, \d months? went by in the middle\.$/,
    )
    expect(track.numbers.map(({ name }) => name)).toEqual(['deals', 'monthsToLose'])
    const told = done(await talkTracks(house, await as('rep')))
    expect(told.tracks.map(({ id }) => id)).toContain(track.id)
    expect(told).toMatchObject({ mayWrite: false, effects: { effects: [] } })
    expect(told.defaults).toHaveLength(6)
    expect(track.lessonSaid).toMatch(/^When words are made of it, we lose, because /)
    const of = async (id: string) =>
      done(await talkTracks(house, await as('rep'), { lesson: id })).tracks.map(({ id }) => id)
    expect([await of(lesson), await of(randomUUID())]).toEqual([[track.id], []])
    expect(JSON.stringify(told)).not.toMatch(/Aster/)
  })

  test('name nobody, no deal and no amount, and no segment that there is not', async () => {
    for (const doubt of [
      'Aster thirdRep knows',
      'As with Aster company 7',
      'Like Aster deal rep 2',
      'It was 40,000 EUR',
    ])
      expect(await addTalkTrack(house, await as('learner'), words({ doubt })), doubt).toMatchObject(
        {
          kind: 'not-asked-well',
        },
      )
    const where = [{ attribute: 'Segment', value: 'Tiny' }]
    expect(await addTalkTrack(house, await as('learner'), words({ where }))).toMatchObject({
      kind: 'not-asked-well',
    })
    const lesson = randomUUID()
    expect(await addTalkTrack(house, await as('learner'), words({ lesson }))).toMatchObject({
      kind: 'not-yours',
    })
  })

  test('are changed from their newest version only, retired and taken up again', async () => {
    const { id } = await add({ next: 'First' })
    const change = async (version: number, next: string) =>
      changeTalkTrack(house, await as('manager'), id, { ...words({ next }), version })
    expect(done(await change(1, 'Second')).version).toBe(2)
    expect(await change(1, 'Third')).toMatchObject({ kind: 'changed-meanwhile' })
    expect(await retireTalkTrack(house, await as('rep'), id, true)).toMatchObject({
      kind: 'not-allowed',
    })
    const here = async () =>
      done(await talkTracks(house, await as('rep'))).tracks.filter((track) => track.id === id)
    done(await retireTalkTrack(house, await as('admin'), id, true))
    expect(await here()).toEqual([])
    const { retired } = done(await talkTracks(house, await as('rep')))
    expect(retired).toContainEqual(expect.objectContaining({ id, retired: true, said: null }))
    done(await retireTalkTrack(house, await as('admin'), id, false))
    expect((await here())[0]?.said?.next).toBe('Second')
  })

  test('expire, and say so', async () => {
    const { id } = await add({ expiresOn: '2026-06-10', why: 'A day' })
    clock.now += 20 * DAY
    const track = done(await talkTracks(house, await as('rep'))).tracks.find((one) => one.id === id)
    expect(track).toMatchObject({
      said: null,
      whyNot: expect.stringMatching(/^It expired on 10 June/),
    })
    clock.now -= 20 * DAY
  })

  test('are for the deals of their segment, one’s own only', async () => {
    const small = await add({ where: [{ attribute: 'Segment', value: 'Small' }] })
    const large = await add({ where: [{ attribute: 'Segment', value: 'Large' }] })
    const of = async (name: string, id: string) => talkTracks(house, await as(name), { deal: id })
    const ids = done(await of('rep', OPEN)).tracks.map(({ id }) => id)
    expect(ids).toContain(large.id)
    expect(ids).not.toContain(small.id)
    for (const name of ['otherRep', 'manager', 'leader', 'admin'])
      expect(await of(name, OPEN), name).toEqual(await of(name, 'Aster-nobody-2'))
  })
})

describe('a use', () => {
  test('is noted with its words, is its author’s alone, and says later what came of it', async () => {
    const { id, said } = await add({ where: [{ attribute: 'Segment', value: 'Large' }] })
    const use = async (name: string, deal: string) => useTalkTrack(house, await as(name), id, deal)
    const made = done(await use('rep', OPEN))
    expect(made).toMatchObject({
      became: null,
      opportunity: { id: OPEN },
      // The same as without the deal: two views must not differ by a single one.
      said,
    })
    expect(made.said.doubt).toMatch(/^Of \d+ deals that ended/)
    expect(done(await use('rep', OPEN)).id).toBe(made.id)
    expect(await use('otherRep', OPEN)).toMatchObject({ kind: 'not-yours' })
    expect(await use('rep', 'Aster-rep-0')).toMatchObject({ kind: 'not-asked-well' })
    expect(await use('rep', 'Aster-rep-5')).toMatchObject({ kind: 'not-asked-well' })
    const tell = async (name: string) => tellWhatCame(house, await as(name), made.id, 'realigned')
    for (const name of ['otherRep', 'manager', 'admin'])
      expect(await tell(name), name).toMatchObject({ kind: 'not-yours' })
    expect(done(await tell('rep'))).toMatchObject({ became: 'realigned' })
    expect(done(await talkUses(house, await as('rep'))).uses).toHaveLength(1)
    expect(done(await talkUses(house, await as('manager'))).uses).toEqual([])
  })
})

test('numbers of comparable deals are the same beside every deal, and beside none', async () => {
  await add({ doubt: 'Of {deals}, {lostCompanies} and {monthsToWin}', priceRange: true })
  const viewer = await person('rep')
  const said = done(await talkTracks(house, await as('rep'))).tracks
  const expected = done(await expectations(house, await as('rep'))).said
  const { cohort } = await truthNow(house, viewer)
  const own = Array.from({ length: cohort.size }, (_, row) => row)
    .filter((row) => cohort.standing[row] === 0)
    .map((row) => cohort.history.id.at(cohort.index[row] ?? 0))
    .filter((id) => id.startsWith('Aster-rep-'))
  expect(own.length).toBeGreaterThan(1)
  for (const id of own) {
    for (const { tracks } of [
      done(await talkTracks(house, await as('rep'), { deal: id })),
      done(await dealPlaybook(house, await as('rep'), id)),
    ]) {
      expect(tracks.length).toBeGreaterThan(0)
      for (const track of tracks) expect(said).toContainEqual(track)
    }
    // Of the deals most like it, each of which is a track's to name too.
    expect(done(await expectations(house, await as('rep'), id)).said).toHaveLength(expected.length)
  }
})

describe('checks', () => {
  test('are tried on past deals, and begin anew with another question', async () => {
    expect(await addCheck(house, await as('rep'), check())).toMatchObject({ kind: 'not-allowed' })
    const made = done(await addCheck(house, await as('learner'), check()))
    expect(made).toMatchObject({ version: 1, standing: 'open', where: 'Small accounts' })
    expect(made.backTest.here?.deals).toBeGreaterThan(20)
    expect(made.backTest.lift?.interval).toHaveLength(2)
    const anew = { ...check({ question: 'Who signs?' }), version: 1 }
    expect(done(await changeCheck(house, await as('learner'), made.id, anew)).version).toBe(2)
    expect(await changeCheck(house, await as('learner'), made.id, anew)).toMatchObject({
      kind: 'changed-meanwhile',
    })
    done(await retireCheck(house, await as('manager'), made.id, true))
    const stage = { ...check({ fromStage: 'Nowhere' }), version: 3 }
    expect(await changeCheck(house, await as('learner'), made.id, stage)).toMatchObject({
      kind: 'not-asked-well',
      mend: expect.stringContaining('Talk'),
    })
    const blaming = { ...check({ disqualifies: 'The buyer lied to us.' }), version: 3 }
    expect(await changeCheck(house, await as('learner'), made.id, blaming)).toMatchObject({
      kind: 'not-asked-well',
      text: expect.stringMatching(/^A buyer is no cause here/),
    })
    const all = done(await checks(house, await as('rep')))
    expect(all.checks.find(({ id }) => id === made.id)?.standing).toBe('retired')
  })

  test('are answered by the owner of the deal, for themselves alone', async () => {
    const { id } = done(await addCheck(house, await as('learner'), check({ where: [] })))
    const say = async (name: string) =>
      answerCheck(house, await as(name), OPEN, { check: id, answer: 'doesNot', note: 'mark-note' })
    for (const name of ['otherRep', 'manager', 'leader'])
      expect(await say(name), name).toMatchObject({ kind: 'not-yours' })
    const { checks: asked } = done(await say('rep'))
    expect(asked.find((one) => one.check.id === id)?.answered).toMatchObject({
      answer: 'doesNot',
      note: 'mark-note',
    })
    const texts = await Promise.all(
      ['manager', 'leader', 'learner', 'admin', 'otherRep'].map(async (name) =>
        JSON.stringify([
          await checks(house, await as(name)),
          await processTold(house, await as(name)),
        ]),
      ),
    )
    expect(texts.join()).not.toContain('mark-note')
  })

  test('a new deal waits for a first look, with its opening words, until it was answered', async () => {
    const viewer = await person('rep')
    const { cohort } = await truthNow(house, viewer)
    const of = (row: number) => cohort.history.id.at(cohort.index[row] ?? 0)
    const row = Array.from({ length: cohort.size }, (_, r) => r).filter(
      (r) => cohort.standing[r] === 0 && of(r).startsWith('Aster-rep-'),
    )
    const newest =
      row.toSorted((a, b) => (cohort.createdOn[b] ?? 0) - (cohort.createdOn[a] ?? 0))[0] ?? -1
    const before = clock.now
    clock.now = ((cohort.createdOn[newest] ?? 0) + 1) * DAY
    const opening = await add({ opening: true, why: 'It opens' })
    const due = async (name: string) => done(await fitChecksDue(house, await as(name))).due
    const [mine] = await due('rep')
    // These deals are not lost more often than others, so that nothing opens this one.
    expect(mine).toMatchObject({ opportunity: { id: of(newest) }, pattern: null, opening: null })
    const told = [opening]
    const tracks = [{ ...opening, expiresOn: 0 }]
    expect(openingOf('Such deals were lost more often.', tracks, told)).toBe(opening.id)
    expect(openingOf(null, tracks, told)).toBeNull()
    expect((await due('manager')).map(({ opportunity }) => opportunity.id)).not.toContain(
      of(newest),
    )
    done(
      await answerCheck(house, await as('rep'), of(newest), {
        check: null,
        answer: 'fits',
        note: '',
      }),
    )
    expect((await due('rep')).map(({ opportunity }) => opportunity.id)).not.toContain(of(newest))
    expect(done(await dealPlaybook(house, await as('rep'), of(newest))).fit).toMatchObject({
      answer: 'fits',
    })
    clock.now = before
  })
})

describe('the process', () => {
  test('keeps its steps by their ids, and deals note them with a day', async () => {
    const write = async (steps: { id: string | null; name: string }[]) => {
      const { version } = done(await processTold(house, await as('learner')))
      return done(await changeProcess(house, await as('learner'), { steps, version })).steps
    }
    const [first, second] = await write([
      { id: null, name: 'Doubts named' },
      { id: null, name: 'Signer met' },
    ])
    const steps = await write([
      { id: second?.id ?? '', name: 'Signer met twice' },
      { id: first?.id ?? '', name: 'Doubts named' },
    ])
    expect(steps).toEqual([{ id: second?.id, name: 'Signer met twice' }, first])
    const late = { steps: [], version: null }
    expect(await changeProcess(house, await as('admin'), late)).toMatchObject({
      kind: 'changed-meanwhile',
    })
    expect(done(await processTold(house, await as('rep'))).steps).toEqual(steps)
    const note = async (name: string, on: string | null) =>
      noteDealStep(house, await as(name), OPEN, { kind: 'step', step: first?.id ?? '', on })
    expect(await note('otherRep', '2026-05-20')).toMatchObject({ kind: 'not-yours' })
    expect(await note('rep', '2020-01-01')).toMatchObject({ kind: 'not-asked-well' })
    const dayOf = async (made: ReturnType<typeof note>) =>
      done(await made).steps.find(({ step }) => step === first?.id)?.on
    expect(await dayOf(note('rep', '2026-05-20'))).toBe('2026-05-20')
    clock.now += 1_000
    expect(await dayOf(note('rep', null))).toBeNull()
    const transparent = await noteDealStep(house, await as('rep'), OPEN, {
      kind: 'ledWithTransparency',
      step: null,
      on: '2026-05-21',
    })
    expect(done(transparent).steps[0]).toMatchObject({
      name: 'Led with transparency',
      on: '2026-05-21',
    })
    expect(done(await processTold(house, await as('leader'))).kept).toMatchObject({
      share: null,
      firsts: [],
    })
    // On the timeline of its owner, and of nobody else who may open it.
    const stepsSeen = async (name: string) => {
      const told = await opportunity(house, await as(name), undefined, OPEN)
      return isRefusal(told) ? 'declined' : (told.story.steps ?? [])
    }
    expect(await stepsSeen('rep')).toEqual([{ on: '2026-05-21', text: 'Led with transparency' }])
    expect(await stepsSeen('manager')).not.toContainEqual(expect.anything())
  })
})

test('what a buyer may expect names nobody, and is of a deal of one’s own only', async () => {
  const told = done(await expectations(house, await as('rep'), OPEN))
  expect(told.said.length).toBeGreaterThan(0)
  expect(JSON.stringify(told)).not.toMatch(/Aster/)
  expect(done(await expectations(house, await as('leader'))).steps).toEqual(told.steps)
  for (const name of ['otherRep', 'manager', 'leader'])
    expect(await expectations(house, await as(name), OPEN), name).toMatchObject({
      kind: 'not-yours',
    })
})

describe('in the database', () => {
  test('answers, uses and steps are seen by their author only', async () => {
    for (const name of ['rep', 'manager', 'admin', 'learner']) {
      const rows = await house.store.seenBy(await person(name), async (session) => [
        ...(await readTalkUses(session)),
        ...(await readCheckAnswers(session)),
        ...(await readDealSteps(session)),
      ])
      expect(rows.length > 0, name).toBe(name === 'rep')
      expect(rows.every(({ member }) => member === idOf(name))).toBe(true)
    }
    const foreign = house.store.seenBy(await person('manager'), (session) =>
      writeDealStep(
        session,
        idOf('rep'),
        1,
        { kind: 'priceFirstDiscussed', step: null, on: null },
        0,
      ),
    )
    await expect(foreign).rejects.toThrow(/row-level security/)
  })

  test('nothing that was said can be changed or taken away', async () => {
    await withClient(house.database.app, async (client) => {
      for (const table of [
        'talk_track',
        'talk_track_use',
        'qualification_check',
        'check_answer',
        'deal_step',
      ])
        for (const text of [`UPDATE ${table} SET at = now()`, `DELETE FROM ${table}`])
          await expect(client.query(text), text).rejects.toThrow(/permission denied/)
    })
  })
})
