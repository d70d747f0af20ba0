import { type Random, seededRandom } from '../array/random.ts'
import { jaccard } from '../subgroup/row-sets.ts'
import type { CodedAttribute, Condition, SegmentData } from '../subgroup/segment-data.ts'
import { type Book, simulateAttributes } from './simulate-attributes.ts'

export interface CompanyOptions {
  readonly seed: number | string
  readonly rows: number
  /** Standard deviation of what owners add to the log odds; 0. */
  readonly ownerEffect?: number
  /** Whether losing depends on anything else: ten causes, two of the other side, decoys; true. */
  readonly planted?: boolean
}

/** A segment whose deals are lost more (or less) often by this odds ratio, all else equal. */
export interface Planted {
  readonly kind: 'cause' | 'masked' | 'protective'
  /** In order of attribute. */
  readonly where: readonly Condition[]
  readonly oddsRatio: number
  readonly rows: Uint32Array
  /** Standard deviations by which it would stand out if it were the only one. */
  readonly expectedZ: number
}

export interface Company {
  readonly data: SegmentData
  readonly planted: readonly Planted[]
  /** True chance of each deal to be lost, had owners no effect. */
  readonly chance: Float64Array
}

/** How many conditions, which odds ratio, how far it stands out: of each planted segment. */
interface Plan {
  readonly kind: Planted['kind']
  readonly conditions: 1 | 2 | 3
  readonly odds: readonly [number, number]
  readonly z: readonly [number, number]
}

const CAUSE = { kind: 'cause' } as const
const PLANS: readonly Plan[] = [
  { ...CAUSE, conditions: 1, odds: [1.5, 1.7], z: [12, 17] },
  { ...CAUSE, conditions: 1, odds: [1.8, 2.2], z: [12, 17] },
  { ...CAUSE, conditions: 2, odds: [1.8, 2.2], z: [9, 14] },
  { ...CAUSE, conditions: 2, odds: [2.2, 2.8], z: [9, 14] },
  { ...CAUSE, conditions: 2, odds: [2.2, 2.8], z: [8.5, 12] },
  { ...CAUSE, conditions: 2, odds: [3, 4], z: [8.5, 12] },
  { kind: 'masked', conditions: 2, odds: [2.6, 3.4], z: [9, 13] },
  { ...CAUSE, conditions: 3, odds: [2.5, 3.5], z: [8, 10] },
  { ...CAUSE, conditions: 3, odds: [3.5, 4.5], z: [6.5, 8.5] },
  { ...CAUSE, conditions: 3, odds: [5, 6], z: [6.5, 8.5] },
  { kind: 'protective', conditions: 1, odds: [0.55, 0.65], z: [12, 18] },
  { kind: 'protective', conditions: 2, odds: [0.45, 0.55], z: [9, 14] },
]

/** A company, made anew from each seed: no two have the same attributes, causes or habits. */
export function simulateCompany({
  seed,
  rows,
  ownerEffect = 0,
  planted = true,
}: CompanyOptions): Company {
  const random = seededRandom(seed)
  const book = simulateAttributes(random.fork('attributes'), rows)
  const base = 0.6 + 0.15 * random.uniform()
  const segments = planted ? plant(random.fork('causes'), book, base) : []
  if (planted) addDecoys(random.fork('decoys'), book, segments)
  const logOdds = new Float64Array(rows).fill(Math.log(base / (1 - base)))
  for (const segment of segments) addTo(logOdds, segment.rows, Math.log(segment.oddsRatio))
  for (const segment of segments) if (segment.kind === 'masked') mask(book, segment, logOdds, base)
  drift(random.fork('quarters'), book, logOdds)
  const chance = logOdds.map(chanceOf)
  const outcome = draw(random.fork('outcomes'), book, logOdds, ownerEffect)
  const strata = book.owners.map((owner, row) => owner * 20 + book.quarters[row])
  const data = { attributes: book.attributes, outcome, strata, owners: book.owners }
  return { data, planted: segments, chance }
}

/** Rows that meet all conditions. */
export function rowsWhere(
  attributes: readonly CodedAttribute[],
  where: readonly Condition[],
): Uint32Array {
  const n = attributes[0].codes.length
  const rows = new Uint32Array(n)
  let count = 0
  for (let row = 0; row < n; row++) {
    let meets = true
    for (const { attribute, value } of where) meets &&= attributes[attribute].codes[row] === value
    if (meets) rows[count++] = row
  }
  return rows.slice(0, count)
}

function plant(random: Random, { attributes, places }: Book, base: number): Planted[] {
  const planted: Planted[] = []
  for (const plan of PLANS) {
    const one = find(random, plan, attributes, places, base, planted)
    if (one) planted.push(one)
  }
  return planted
}

const MOST_TRIES = 4000

/** Tries conditions until they stand out as planned; undefined if none does in so small a company. */
function find(
  random: Random,
  { kind, conditions, odds: [least, most], z: [low, high] }: Plan,
  attributes: readonly CodedAttribute[],
  places: readonly number[],
  base: number,
  others: readonly Planted[],
): Planted | undefined {
  const shares = attributes.map(sharesOf)
  const n = attributes[0].codes.length
  const oddsRatio = least + (most - least) * random.uniform()
  const zOf = (rows: number) => Math.abs(expectedZ(rows, n, base, oddsRatio))
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const chosen = random.shuffle([...attributes.keys()]).slice(0, conditions)
    const inPlace = chosen.filter((attribute) => places.includes(attribute)).length
    if (inPlace > (conditions > 1 ? 1 : 0)) continue // a place alone cannot be told from its owners
    const where = chosen
      .sort((a, b) => a - b)
      .map((attribute) => ({ attribute, value: random.below(attributes[attribute].values) }))
    const guess = n * where.reduce((p, { attribute, value }) => p * shares[attribute][value], 1)
    if (zOf(guess * 3) < low || zOf(guess / 3) > high) continue // spares counting
    const rows = rowsWhere(attributes, where)
    const z = zOf(rows.length)
    if (z < low || z > high || others.some((other) => tooLike(other, where, rows))) continue
    return { kind, where, oddsRatio, rows, expectedZ: z }
  }
  return undefined
}

function sharesOf({ codes, values }: CodedAttribute): Float64Array {
  const shares = new Float64Array(values)
  for (let row = 0; row < codes.length; row++) {
    if (codes[row] < values) shares[codes[row]] += 1 / codes.length
  }
  return shares
}

function expectedZ(rows: number, n: number, base: number, oddsRatio: number): number {
  const inside = chanceOf(Math.log(base / (1 - base)) + Math.log(oddsRatio))
  const share = Math.min(1, rows / n)
  const all = base + share * (inside - base)
  return ((inside - base) * Math.sqrt(rows * (1 - share))) / Math.sqrt(all * (1 - all))
}

/** One holds the other, or they share many of their rows, or all conditions but one. */
function tooLike(other: Planted, where: readonly Condition[], rows: Uint32Array): boolean {
  const same = where.filter((one) => other.where.some((two) => sameCondition(one, two))).length
  if (same >= Math.min(where.length, other.where.length)) return true
  return jaccard(rows, other.rows) > 0.1
}

function sameCondition(a: Condition, b: Condition): boolean {
  return a.attribute === b.attribute && a.value === b.value
}

/** Values that have to do with losing only because deals of a cause have them more often. */
function addDecoys(random: Random, { attributes }: Book, planted: readonly Planted[]): void {
  const used = new Set(planted.flatMap(({ where }) => where.map(({ attribute }) => attribute)))
  const free = random.shuffle([...attributes.keys()].filter((at) => !used.has(at)))
  const causes = planted.filter(({ kind }) => kind === 'cause')
  for (const at of free.slice(0, 3)) {
    const { codes, values } = attributes[at]
    const decoy = random.below(values)
    for (const row of random.pick(causes).rows) if (random.uniform() < 0.4) codes[row] = decoy
  }
}

function addTo(logOdds: Float64Array, rows: Uint32Array, by: number): void {
  for (const row of rows) logOdds[row] += by
}

/** The other deals of a condition win so much more that it looks like any other by itself. */
function mask({ attributes }: Book, { where, rows }: Planted, logOdds: Float64Array, base: number) {
  const [parent] = [...where].sort((a, b) => size(b) - size(a)).slice(-1)
  const inside = new Set(rows)
  const all = rowsWhere(attributes, [parent])
  const others = all.filter((row) => !inside.has(row))
  const lost = (by: number) =>
    all.reduce((sum, row) => sum + chanceOf(logOdds[row] + (inside.has(row) ? 0 : by)), 0)
  let [low, high] = [-3, 0]
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2
    if (lost(middle) > base * all.length) high = middle
    else low = middle
  }
  addTo(logOdds, others, (low + high) / 2)

  function size(condition: Condition): number {
    return rowsWhere(attributes, [condition]).length
  }
}

function drift(random: Random, { quarters }: Book, logOdds: Float64Array): void {
  const season = Array.from({ length: 20 }, () => 0.1 * random.normal())
  for (let row = 0; row < logOdds.length; row++) logOdds[row] += season[quarters[row]]
}

function draw(random: Random, { owners }: Book, logOdds: Float64Array, ownerEffect: number) {
  const effect = Array.from({ length: 1000 }, () => ownerEffect * random.normal())
  const outcome = new Uint8Array(owners.length)
  for (let row = 0; row < outcome.length; row++) {
    outcome[row] = Number(random.uniform() < chanceOf(logOdds[row] + effect[owners[row]]))
  }
  return outcome
}

function chanceOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
