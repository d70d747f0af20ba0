import { dayOfInstant, type Refusal, SAMPLE_LOOP } from '@closed-learned/deals'
import { readPulse } from '../../store/organisation.ts'
import { readPredictions } from '../../store/predictions.ts'
import { historyNow } from '../history-now.ts'
import type { House } from '../house.ts'
import { organisationNow } from '../organisation-now.ts'
import { aimAt } from './aim-at.ts'
import { keepProcess } from './keep-process.ts'
import { keepSomeGoing } from './keep-some-going.ts'
import { letDealsGo } from './let-deals-go.ts'
import { lookAround } from './look-around.ts'
import { lookBackAtEndings } from './look-back-at-endings.ts'
import { meetLessons } from './meet-lessons.ts'
import { sayWhatComes } from './say-what-comes.ts'
import { shareLessons } from './share-lessons.ts'
import { tellOfDeals } from './tell-of-deals.ts'
import { cohortNow, visitOn } from './visit.ts'
import { whoTakesPart } from './who-takes-part.ts'
import { writePlaybook } from './write-playbook.ts'

/**
 * Lets the people of the sample go through the learning loop in the months before its as-of, once: they
 * predict, let go, tell, keep lessons and meet them again, each by the verb that everybody has. Gives what
 * was declined, which is nothing.
 */
export async function goThroughLoop(house: House): Promise<readonly Refusal[]> {
  if (!house.sample) return []
  const known = await house.store.inWorkspace((session) => readPredictions(session))
  if (known.length > 0) return []
  const pulse = await readPulse(house.store)
  const history = await historyNow(house, pulse)
  const { organisation } = await organisationNow(house, pulse)
  const later = cohortNow(history, dayOfInstant(history.reportedUntil))
  const of = {
    house,
    history,
    later,
    organisation,
    pulse,
    refused: [] as Refusal[],
    letGo: new Set<string>(),
    toldOf: new Set<string>(),
  }
  const people = whoTakesPart(organisation, later)
  const lessons = new Map<number, string>()
  for (const [at, day] of SAMPLE_LOOP.visits.entries()) {
    const visit = visitOn(of, day, at)
    await lookAround(visit, people)
    await tellOfDeals(visit, people)
    await shareLessons(visit, people, lessons)
    await writePlaybook(visit, people, lessons)
    await meetLessons(visit, people, lessons)
    await keepProcess(visit, people, lessons)
    await sayWhatComes(visit, people)
    await letDealsGo(visit, people)
    await keepSomeGoing(visit, people)
    await aimAt(visit)
    await lookBackAtEndings(visit, people)
  }
  return of.refused
}
