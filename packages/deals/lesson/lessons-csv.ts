import { sayCause } from '../loss-account/causes.ts'
import { sheetLine } from '../shared/csv-line.ts'
import { dayOfInstant, isoOfDay } from '../shared/day.ts'
import type { LessonStanding } from './lesson-standing.ts'
import { sayLessonStatus } from './lesson-status.ts'
import { lessonWhere } from './lesson-where.ts'

const COLUMNS = [
  'lesson',
  'status',
  'published_on',
  'cause',
  'conditions',
  'competitor',
  'stage',
  'product_area',
  'past_deals',
  'past_lost_rate',
  'low',
  'high',
  'rest_rate',
  'odds_ratio',
  'since_deals',
  'since_lost_rate',
  'since_low',
  'since_high',
  'since_rest_rate',
  'evidence',
]

/** The lessons' segments and numbers as lines of a CSV, for targeting. */
export function* lessonsCsv(all: readonly LessonStanding[]): Iterable<string> {
  yield sheetLine(COLUMNS)
  for (const one of all) if (one.status !== 'retired') yield sheetLine(cellsOf(one))
}

function cellsOf({ lesson, status, backTest, since }: LessonStanding): string[] {
  const { content } = lesson
  const conditions = lessonWhere(content).map((c) => `${c.attribute} = ${c.value}`)
  return [
    lesson.said,
    sayLessonStatus(status),
    isoOfDay(dayOfInstant(lesson.publishedAt)),
    sayCause(content.cause),
    conditions.join(' AND '),
    content.competitor ?? '',
    content.stage ?? '',
    content.productArea ?? '',
    ...rateCells(backTest?.here),
    share(backTest?.rest?.value),
    backTest?.oddsRatio == null ? '' : String(Number(backTest.oddsRatio.toPrecision(4))),
    ...rateCells(since?.here),
    share(since?.rest.value),
    since === null ? '' : String(Number(since.evidence.toPrecision(3))),
  ]
}

type Rate = NonNullable<LessonStanding['since']>['here']

function rateCells(rate: Rate | null | undefined): string[] {
  if (rate?.value == null) return ['', '', '', '']
  const { value, interval, deals } = rate
  return [String(deals), share(value), share(interval?.[0]), share(interval?.[1])]
}

function share(value: number | null | undefined): string {
  return value == null ? '' : String(Number(value.toFixed(4)))
}
