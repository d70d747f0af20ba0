import { saySegment } from '../finding/say-where.ts'
import { sayCause } from '../loss-account/causes.ts'
import { dayOfInstant, isoOfDay } from '../shared/day.ts'
import { sayRate, sayRates } from '../shared/say.ts'
import type { BackTest } from './back-test.ts'
import type { LessonStanding } from './lesson-standing.ts'
import { sayLessonStatus } from './lesson-status.ts'
import { lessonWhere } from './lesson-where.ts'
import { sayRestsOn, sayTried } from './say-rests-on.ts'
import type { LessonTold } from './schemas.ts'

/** A lesson as documents tell it; `mine`: the reader wrote it. */
export function tellLesson(standing: LessonStanding, mine: boolean): LessonTold {
  const { lesson, status, backTest, since } = standing
  const where = lessonWhere(lesson.content)
  return {
    id: lesson.id,
    version: lesson.version,
    said: lesson.said,
    content: lesson.content,
    cause: sayCause(lesson.content.cause),
    where: where.length === 0 ? null : saySegment(where),
    publishedOn: isoOfDay(dayOfInstant(lesson.publishedAt)),
    status,
    statusText: sayLessonStatus(status),
    figure: figureOf(backTest),
    backTest,
    since: since && {
      verdict: since.verdict,
      evidence: since.evidence,
      here: since.here,
      rest: since.rest,
      frozenOn: since.frozenOn,
      openShare: since.openShare,
      text: since.text,
    },
    restsOn: sayRestsOn(lesson.restsOn),
    tried: sayTried(lesson.tried),
    mine,
  }
}

/** `81 % lost (76–85 %), others 68 %`; null where nothing is told. */
export function figureOf(backTest: BackTest | null): string | null {
  const { here, rest } = backTest ?? { here: null, rest: null }
  if (here?.value == null || here.interval === null || rest?.value == null) return null
  return `${sayRate(here.value)} lost (${sayRates(here.interval)}), others ${sayRate(rest.value)}`
}
