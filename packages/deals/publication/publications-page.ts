import { z } from 'zod'
import { type Day, dayOfIso, isoOfDay, sayDay } from '../shared/day.ts'
import type { Organisation } from '../visibility/organisation.ts'
import type { Viewer } from '../visibility/viewer.ts'
import { isCellFor } from './is-cell-for.ts'
import { type Cell, MEASURES, type Measure } from './publication.ts'
import type { PublicationTold } from './publication-told.ts'
import { sayCell } from './say-cell.ts'

const cell = z.object({
  /** Whose deals: the company, a team by name, or the smaller teams together. */
  name: z.string(),
  text: z.string(),
  /** In tenths, from and to; null where it is withheld. */
  share: z.object({ from: z.int(), to: z.int() }).nullable(),
  deals: z.int().nullable(),
})

export const publicationsPageSchema = z.object({
  asOf: z.string(),
  answer: z.string(),
  doubts: z.array(z.string()).readonly(),
  /** The newest month first. */
  months: z
    .array(
      z.object({
        period: z.string(),
        name: z.string(),
        measures: z
          .array(
            z.object({
              measure: z.enum(MEASURES),
              question: z.string(),
              cells: z.array(cell).readonly(),
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
})
export type PublicationsPage = z.infer<typeof publicationsPageSchema>

const QUESTIONS = {
  looksLost: 'How much of the open pipeline looks over?',
  toldFirst: 'Who tells of a loss first?',
  debriefed: 'Is a loss told of while it is fresh?',
  withLesson: 'Do losses become lessons?',
  lessonSoon: 'Do they become lessons within a week?',
  warnedInTime: 'Did a lesson come in time?',
  usedInTime: 'Was it used?',
  knownSooner: 'Could it have been known sooner?',
  knownTwoMonths: 'Two months sooner?',
  knownThreeMonths: 'Three months sooner?',
  wonDebriefed: 'Is a win told of, too?',
  wonAfterUse: 'Was a lesson used on what was won?',
  answered: 'Is a call for help answered?',
} as const satisfies Readonly<Record<Measure, string>>

const DOUBTS = [
  'Shares are rounded to tenths, told once a month, and only where at least five deals of at least three owners stand behind them, so that nobody can be worked out.',
  'Flags that are still their owners’ alone count as live; so while people have only just come in, hardly any can count.',
]

/**
 * What was published, for a reader: who sees sums only gets every cell; everybody else the company, and
 * their own team.
 */
export function publicationsPage(
  told: readonly PublicationTold[],
  organisation: Organisation,
  viewer: Viewer,
  day: Day,
): PublicationsPage {
  const nameOf = (team: number) => organisation.teams.get(team)?.name ?? 'a team of then'
  const months = told.map(({ period, cells }) => ({
    period,
    name: sayMonth(period),
    measures: MEASURES.map((measure) => ({
      measure,
      question: QUESTIONS[measure],
      cells: cells
        .filter((each) => each.measure === measure && isCellFor(viewer, each.cell))
        .map((each) => ({
          name: sayWhose(each.cell, nameOf),
          text: sayCell(each, { team: nameOf }),
          share: each.share,
          deals: each.deals,
        })),
    })).filter(({ cells: shown }) => shown.length > 0),
  }))
  return { asOf: isoOfDay(day), answer: answerOf(months), doubts: DOUBTS, months }
}

function sayWhose({ kind, team }: Cell, nameOf: (team: number) => string): string {
  if (kind === 'team' && team !== null) return nameOf(team)
  return kind === 'smallerTeams' ? 'The smaller teams together' : 'The whole company'
}

function answerOf(months: PublicationsPage['months']): string {
  const [newest] = months
  if (newest === undefined)
    return 'Nothing was published yet: the first figures come with the first whole month.'
  const told = newest.measures.flatMap(({ cells }) => cells).find(({ share }) => share !== null)
  return told ? `${newest.name}: ${lower(told.text)}` : `${newest.name}: not enough to tell.`
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** `2026-05` → `May 2026`. */
const sayMonth = (period: string) => sayDay(dayOfIso(`${period}-01`) ?? 0).replace(/^1 /, '')
