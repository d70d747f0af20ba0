import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Day, dayOfCivil, isoOfDay } from '@closed-learned/deals'

/** What became of the deals of the export, in turn. */
const COURSES = [
  'won',
  'lost',
  'won',
  'lostLate',
  'won',
  'thrown',
  'lost',
  'lostLate',
  'live',
  'parked',
] as const
type Course = (typeof COURSES)[number]

const FIRST = civil(2023, 1, 9)
/** The day of the export, and the newest that it tells of. */
const NEWEST = civil(2026, 6, 30)

/** A deal that was alive a year before the export, and was thrown far since. */
export const HERO = 'Nordkai, zweite Halle'

/** Rows that cannot be read: no id, or no day of any calendar. */
const BROKEN = 3

/** An export of a CRM whose layout nobody knows: two tables in words of its own. */
export interface UnknownExport {
  readonly folder: string
  /** Names of the files, the deals first. */
  readonly files: readonly [deals: string, history: string]
  readonly deals: number
  readonly broken: number
  readonly newest: string
}

/**
 * Writes it into a folder; the same at every call. `id` heads the column of the deal's id: the
 * program finds `Nr` by itself, `Faden`, a word of the house, it cannot know.
 */
export function unknownLayout(folder: string, id: 'Faden' | 'Nr', count = 300): UnknownExport {
  mkdirSync(folder, { recursive: true })
  const deals = Array.from({ length: count }, (_, n) => dealAt(n, count))
  const table = [[id, ...DEAL_COLUMNS], ...deals.map(rowOf), ...brokenRows()]
  const history = [[id, ...HISTORY_COLUMNS], ...deals.flatMap(changesOf)]
  writeFileSync(join(folder, 'vorgaenge.csv'), written(table))
  writeFileSync(join(folder, 'verlauf.csv'), written(history))
  return {
    folder,
    files: ['vorgaenge.csv', 'verlauf.csv'],
    deals: count,
    broken: BROKEN,
    newest: isoOfDay(NEWEST),
  }
}

const DEAL_COLUMNS = [
  'Worum',
  'Kunde',
  'Verkäufer',
  'Angelegt',
  'Ende',
  'Wunschtag',
  'Phase',
  'Wert',
  'Sparte',
]
const HISTORY_COLUMNS = ['Wann', 'Was', 'Vorher', 'Nachher']

interface Change {
  readonly on: Day
  readonly field: 'Phase' | 'Wunschtag'
  readonly from: string
  readonly to: string
}

interface Deal {
  readonly id: string
  readonly name: string
  readonly created: Day
  readonly changes: readonly Change[]
  readonly n: number
}

const OPEN = ['Erstkontakt', 'Bedarf', 'Angebot', 'Verhandlung'] as const
/** No word that is known anywhere for a deal that was won. */
const WON = 'Unter Dach und Fach'
const LOST = 'Verloren'
const PARKED = 'Ruht'

function dealAt(n: number, count: number): Deal {
  const course = COURSES[n % COURSES.length] ?? 'won'
  const isHero = n === Math.floor(count * 0.65)
  const created = isHero
    ? civil(2025, 4, 2)
    : FIRST + Math.floor((n * (NEWEST - FIRST - 10)) / count)
  const planned = isHero ? HERO_COURSE : stepsOf(course, n)
  const changes = withBefore(created, planned).filter(({ on }) => on <= NEWEST)
  const name = isHero ? HERO : `${PLACES[n % 12]} ${THINGS[n % 7]} ${n}`
  return { id: `V-${1000 + n}`, name, created, changes, n }
}

const PLACES = 'Alster Bille Cuxhaven Dove Elbe Fehmarn Goor Husum Ilmenau Jade Krückau Lühe'.split(
  ' ',
)
const THINGS = 'Kran Lager Waage Rampe Tor Regal Presse'.split(' ')

/** What happened so many days after a deal was created; a number is the close date, in such days. */
type Step = readonly [after: number, to: string | number]

const HERO_COURSE: readonly Step[] = [
  [0, 150],
  [25, 'Bedarf'],
  [170, 560],
]

function stepsOf(course: Course, n: number): readonly Step[] {
  const begin: readonly Step[] = [
    [0, 120],
    [12 + (n % 9), 'Bedarf'],
    [30 + (n % 13), 'Angebot'],
  ]
  switch (course) {
    case 'won':
      return [...begin, [50 + (n % 11), 'Verhandlung'], [70 + ((n * 7) % 50), WON]]
    case 'lost':
      return [...begin, [60 + ((n * 11) % 90), LOST]]
    case 'lostLate':
      return [...begin, [110, 170], [160, 240], [200 + ((n * 5) % 120), LOST]]
    case 'thrown':
      return [...begin, [118 + (n % 7), 400 + (n % 60)], [640 + (n % 90), LOST]]
    case 'parked':
      return [...begin, [90 + (n % 20), PARKED], [520 + (n % 80), LOST]]
    case 'live':
      return [...begin, [140 + (n % 30), LOST]]
  }
}

function withBefore(created: Day, steps: readonly Step[]): Change[] {
  let phase: string = OPEN[0]
  let goal = ''
  return steps.map(([after, to]) => {
    const on = created + after
    const change: Change =
      typeof to === 'string'
        ? { on, field: 'Phase', from: phase, to }
        : { on, field: 'Wunschtag', from: goal, to: said(created + to) }
    if (typeof to === 'string') phase = to
    else goal = change.to
    return change
  })
}

const lastOf = (deal: Deal, field: Change['field']) =>
  deal.changes.filter((change) => change.field === field).at(-1)

function rowOf(deal: Deal): string[] {
  const { id, name, created, n } = deal
  const phase = lastOf(deal, 'Phase')
  const isClosed = phase !== undefined && (phase.to === WON || phase.to === LOST)
  return [
    id,
    name,
    `${PLACES[(n * 5) % 12]} ${['GmbH', 'KG', 'AG'][n % 3]}`,
    `Person ${n % 6}`,
    said(created),
    isClosed ? said(phase.on) : '',
    lastOf(deal, 'Wunschtag')?.to ?? '',
    phase?.to ?? OPEN[0],
    `${(8 + ((n * 13) % 90)).toFixed(0)}.${String((n * 37) % 1000).padStart(3, '0')},50`,
    ['Hafen', 'Bahn', 'Bau'][n % 3] ?? '',
  ]
}

function changesOf({ id, changes }: Deal): string[][] {
  // The first close date was there from the beginning.
  const told = changes.filter(({ from }) => from !== '')
  return told.map(({ on, field, from, to }) => [id, `${said(on)} 10:15`, field, from, to])
}

function brokenRows(): string[][] {
  const row = (id: string, created: string) => [
    id,
    'Ohne Halt',
    'Elbe KG',
    'Person 1',
    created,
    '',
    said(NEWEST),
    'Angebot',
    '9.000,00',
    'Bau',
  ]
  return [row('', said(NEWEST - 40)), row('V-9001', '31.02.2026'), row('V-9002', 'gestern')]
}

const written = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')

const cell = (text: string) => (/[;"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** As the country writes a day: 30.06.2026. */
const said = (day: Day) => isoOfDay(day).split('-').reverse().join('.')

function civil(year: number, month: number, date: number): Day {
  const day = dayOfCivil(year, month, date)
  if (day === undefined) throw new RangeError(`${year}-${month}-${date} is no day.`)
  return day
}
