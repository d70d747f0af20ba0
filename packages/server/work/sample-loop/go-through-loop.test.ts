import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  asMember,
  OPERATOR,
  type PersonViewer,
  type Refusal,
  SAMPLE_LOOP,
} from '@closed-learned/deals'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFilesSource } from '../../sources/files/files-source.ts'
import { readAccounts } from '../../store/loss-accounts.ts'
import { readPredictions } from '../../store/predictions.ts'
import { testHouse } from '../../testing/test-house.ts'
import { asOf } from '../as-of.ts'
import { lessons } from '../lessons/lessons.ts'
import { loadSample } from '../load-sample.ts'
import { organisationNow } from '../organisation-now.ts'
import { lookAsPeople } from '../people/look-as.ts'
import { pipelineTruth } from '../pipeline-truth.ts'
import { talkTracks } from '../playbook/talk-tracks.ts'
import { calibration } from '../predictions/calibration.ts'
import { publications } from '../publications/publications.ts'
import { isRefusal } from '../refusals.ts'
import { goThroughLoop } from './go-through-loop.ts'
import { whoTakesPart } from './who-takes-part.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'closed-learned-loop-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))
const bare = await testHouse()
const AS_OF = Date.UTC(2026, 9, 1, 9)
const house = { ...bare, sample: true, dataDir, now: () => AS_OF }

beforeAll(async () => {
  await loadSample(house, OPERATOR, 'company', openFilesSource, '')
  await lookAsPeople(house)
})

async function someRep(): Promise<PersonViewer> {
  const { organisation } = await organisationNow(house)
  const { whole } = known(await asOf(house, OPERATOR))
  const [rep] = whoTakesPart(organisation, whole.cohort).reps
  const viewer = rep && asMember(organisation, rep, AS_OF)
  if (!viewer) throw new Error('Nobody takes part.')
  return viewer
}

const known = <T extends object>(answer: T | Refusal): T => {
  if (isRefusal(answer)) throw new Error(answer.text)
  return answer
}

test('the people of the sample go through the loop by the verbs that everybody has, once', async () => {
  const before = known(await pipelineTruth(house, OPERATOR, undefined, { offset: 0, limit: 100 }))
  expect(await goThroughLoop(house)).toEqual([])
  const said = () => house.store.inWorkspace((session) => readPredictions(session))
  const { length } = await said()
  expect(length).toBeGreaterThanOrEqual(60)
  expect(await goThroughLoop(house)).toEqual([])
  expect(await said()).toHaveLength(length)
  // What was let go was closed in the CRM later: no number of today moves.
  expect(known(await pipelineTruth(house, OPERATOR, undefined, { offset: 0, limit: 100 }))).toEqual(
    before,
  )
}, 180_000)

test('what they made is there for those who come', async () => {
  const rep = await someRep()
  const accounts = await house.store.inWorkspace((session) => readAccounts(session))
  const deals = new Map<number, number>()
  for (const { opportunity } of accounts) deals.set(opportunity, (deals.get(opportunity) ?? 0) + 1)
  expect(accounts.length).toBeGreaterThanOrEqual(20)
  expect([...deals.values()].filter((count) => count > 1)).toHaveLength(3)
  expect(accounts.filter(({ content }) => content.ended === 'won').length).toBeGreaterThanOrEqual(2)
  expect(known(await lessons(house, rep, {})).all).toBe(SAMPLE_LOOP.lessons.length)
  expect(known(await calibration(house, rep)).predictions.all).toBeGreaterThan(0)
  const { tracks } = known(await talkTracks(house, rep))
  expect(tracks).toHaveLength(SAMPLE_LOOP.tracks.length + SAMPLE_LOOP.adopted.length)
  expect(tracks.some(({ said, lesson }) => said !== null && lesson !== null)).toBe(true)
  expect(known(await publications(house, rep)).months.length).toBeGreaterThan(3)
})
