import type { Bar, Effort, Line } from './bar.ts'
import { promised, spread } from './bar.ts'
import type { BookHabits } from './book-habits.ts'
import {
  LOOKS,
  type LookMeasured,
  type LookName,
  measureTruth,
  measureWinsFlagged,
  type TruthMeasured,
} from './measure-truth.ts'
import { type Book, simulateBook } from './simulate-book.ts'
import { stripBook } from './strip-book.ts'

const DEALS = 30_000
const LEAST_AREA = 0.9
const LEAST_PRECISION = 0.8
const LEAST_RECALL = 0.69
const MOST_WINS_FLAGGED = 0.03

/** A company that keeps its dead deals, as most do; about two open deals in five are buried. */
const LASTING: Partial<BookHabits> = { purges: false }

const PROMISED = 'promised'
const NOTHING_PROMISED = 'nothing promised'
type Promises = typeof PROMISED | typeof NOTHING_PROMISED

const NONE = {
  farPush: 0,
  parked: 0,
  lingering: 0,
  smallPushes: 0,
  relabelled: 0,
  recreated: 0,
}

/** Companies that bury in one way mostly, beside those that have all of them. */
const HABITS: Readonly<Record<string, Partial<BookHabits>>> = {
  'far-pushes': { ways: { ...NONE, farPush: 1 }, pushes: [0.3, 1, 2, 1] },
  'short-pushes': { ways: { ...NONE, farPush: 1 }, pushes: [1, 0, 0, 0] },
  'left-lying': { ways: { ...NONE, lingering: 3, relabelled: 1 } },
  'small-steps': { ways: { ...NONE, smallPushes: 3, recreated: 1 } },
  parks: { ways: { ...NONE, parked: 1 } },
}

/** Open deals that are lost in fact, told by rules and model together, beside each alone and age. */
export const truthBars: readonly Bar[] = [
  {
    name: 'truth',
    about: 'open deals that are lost in fact, buried in all ways, 30,000 deals a company',
    measure: (effort) => tellAll(books(effort, 'truth', 5, LASTING), PROMISED),
  },
  ...Object.entries(HABITS).map(([name, habits]) => ({
    name: `truth-${name}`,
    about: `the same, buried by ${name.replace('-', ' ')} only`,
    measure: (effort: Effort) =>
      tellAll(books(effort, name, 2, { ...LASTING, ...habits }), PROMISED),
  })),
  {
    name: 'truth-no-contacts',
    about: 'the same where no contacts are recorded',
    measure: (effort) => {
      const all = books(effort, 'silent', 2, LASTING)
      return tellAll(
        all.map((book) => stripBook(book, 'noContacts')),
        PROMISED,
      )
    },
  },
  {
    name: 'truth-cleaned',
    about:
      'the same where dead deals are cleaned up once a year: fewer are open, so the same flags are less precise',
    measure: (effort) => tellAll(books(effort, 'cleaned', 2, { purges: true }), NOTHING_PROMISED),
  },
  {
    name: 'wins-flagged',
    about:
      'deals that were won later and flagged at the end of any of twelve months, learned before these',
    measure: winsFlagged,
  },
]

function books(
  { seed, quick }: Effort,
  name: string,
  companies: number,
  habits: Partial<BookHabits> = {},
): Book[] {
  return Array.from({ length: quick ? 1 : companies }, (_, n) =>
    simulateBook({ seed: `${name} ${seed} ${n}`, deals: quick ? DEALS / 4 : DEALS, habits }),
  )
}

type Run = TruthMeasured
type Tell = (run: Run) => number | undefined

function tellAll(all: readonly Book[], promises: Promises): Line[] {
  const runs = all.map((book) => measureTruth(book, book.until))
  const each = (tell: Tell) => runs.map((run) => tell(run) ?? Number.NaN)
  const told = (tell: Tell, digits = 3) => spread(each(tell), digits)
  const area = each(({ by }) => by.both?.area)
  const precise = each(({ by }) => by.both?.precisionAt(LEAST_RECALL))
  const dated = runs.reduce((sum, run) => sum + run.dated, 0)
  const datedFlagged = runs.reduce((sum, run) => sum + run.datedFlagged, 0)
  const used = runs.filter(({ isUsed }) => isUsed).length
  return [
    bar('AUC of the truth', area, LEAST_AREA, promises),
    bar(`precision of the truth at recall ${LEAST_RECALL}`, precise, LEAST_PRECISION, promises),
    {
      text: `flagged of ${dated} that wait for a date of the buyer: ${datedFlagged}`,
      kept: datedFlagged === 0,
    },
    ...LOOKS.map((name) => ({ text: `${name.padEnd(5)}  ${sayFlags(runs, name)}`, kept: null })),
    ...[
      `buried of the open: ${told((run) => run.buried / run.open)}; the model is used in ${used} of ${runs.length}`,
      `flagged of those that wait for no date: ${told((run) => run.undatedFlagged / run.undated)}`,
      `Brier of the chances: ${told((run) => run.brier, 4)}, base rate ${told((run) => run.brierBase, 4)}`,
      `learned in ${told((run) => run.seconds, 1)} s`,
    ].map((text) => ({ text, kept: null })),
  ]
}

function bar(what: string, values: readonly number[], least: number, promises: Promises): Line {
  const line = promised(what, values, (value) => value >= least, `≥ ${least}`)
  return promises === PROMISED ? line : { ...line, kept: null }
}

/** What a way of looking ranks, and what became of the deals that it flags. */
function sayFlags(runs: readonly Run[], name: LookName): string {
  const told = (tell: (look: LookMeasured) => number) =>
    spread(runs.map(({ by }) => (by[name] ? tell(by[name]) : Number.NaN)))
  return [
    `AUC ${told((look) => look.area)}`,
    `at recall ${LEAST_RECALL} precision ${told((look) => look.precisionAt(LEAST_RECALL))}`,
    `as it flags: buried ${told((look) => look.precision)}`,
    `decided against us ${told((look) => look.dead)}`,
    `lost in the end ${told((look) => look.lost)}`,
    `recall ${told((look) => look.recall)}`,
  ].join(', ')
}

function winsFlagged(effort: Effort): Line[] {
  const runs = books(effort, 'wins', 3).map((book) =>
    measureWinsFlagged(book, book.until - 365, 12),
  )
  const wins = runs.reduce((sum, run) => sum + run.wins, 0)
  return [
    promised(
      `of ${wins} later wins ever flagged by the model`,
      runs.map(({ flagged }) => flagged.model),
      (value) => value <= MOST_WINS_FLAGGED,
      '≤ .03',
    ),
    ...LOOKS.slice(1).map((name) => ({
      text: `by ${name}: ${spread(runs.map(({ flagged }) => flagged[name]))}`,
      kept: null,
    })),
  ]
}
