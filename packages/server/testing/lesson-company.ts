import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  asMember,
  type LessonDraftContent,
  type LessonPage,
  lessonDraftAsked,
  type MemberId,
  type Refusal,
  type Viewer,
} from '@closed-learned/deals'
import { afterAll, beforeAll } from 'vitest'
import type { House } from '../work/house.ts'
import { keepLessonDraft } from '../work/lessons/drafts.ts'
import { lesson } from '../work/lessons/lesson.ts'
import { lessons } from '../work/lessons/lessons.ts'
import { publishLesson } from '../work/lessons/publish-lesson.ts'
import { organisationNow } from '../work/organisation-now.ts'
import { isRefusal } from '../work/refusals.ts'
import { type Company, fillCompany } from './company.ts'
import { type TestHouse, testHouse } from './test-house.ts'

/** A company whose people write lessons. Call it at the top of a test file. */
export async function lessonCompany() {
  const folder = mkdtempSync(join(tmpdir(), 'closed-learned-lessons-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const clock = { now: Date.UTC(2026, 5, 1, 12) }
  const house: TestHouse = { ...(await testHouse()), now: () => clock.now }
  let company: Company | undefined
  beforeAll(async () => {
    company = await fillCompany(house, join(folder, 'aster'), 'Aster')
  })
  const idOf = (name: string): MemberId => {
    const id = company?.members.get(name)
    if (id === undefined) throw new Error(`${name} is nobody`)
    return id
  }
  const as = async (name: string): Promise<Viewer> => {
    const { organisation } = await organisationNow(house)
    const viewer = asMember(organisation, idOf(name), house.now())
    if (!viewer) throw new Error(`${name} is not here`)
    return viewer
  }
  return { house, clock, idOf, as, ...writing(house, as) }
}

/** What lessons of tests begin with. */
export const SECURITY: Partial<LessonDraftContent> = {
  when: 'The security review comes after the offer',
  because: 'the review takes longer than the budget lasts',
  nextTime: 'ask for the questionnaire in the first meeting',
  cause: 'termsOrSecurity',
}

export const contentOf = (more: Partial<LessonDraftContent> = {}): LessonDraftContent =>
  lessonDraftAsked.parse({ ...SECURITY, ...more })

export function done<T extends object>(told: T | Refusal): T {
  if (isRefusal(told)) throw new Error(`${told.text} ${told.mend}`)
  return told as T
}

function writing(house: House, as: (name: string) => Promise<Viewer>) {
  return {
    async publish(name: string, more: Partial<LessonDraftContent> = {}): Promise<string> {
      const id = randomUUID()
      done(await keepLessonDraft(house, await as(name), id, contentOf(more)))
      done(await publishLesson(house, await as(name), id))
      return id
    },
    async page(name: string, id: string): Promise<LessonPage> {
      return done(await lesson(house, await as(name), id))
    },
    async found(text: string): Promise<string[]> {
      return done(await lessons(house, await as('otherRep'), { text })).lessons.map(({ id }) => id)
    },
  }
}
