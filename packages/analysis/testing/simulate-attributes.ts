import type { Random } from '../array/random.ts'
import { normalQuantile } from '../inference/normal.ts'
import type { CodedAttribute } from '../subgroup/segment-data.ts'

/** How an attribute follows what is not seen: how large, how modern, by which channel, whose deal. */
interface Shape {
  readonly values: number
  readonly size?: number
  readonly modern?: number
  readonly channel?: number
  readonly owner?: number
  /** What a first value has that stands for the usual (Direct, None), before all others. */
  readonly usual?: number
}

/** What a company with 25 attributes tends to keep about its deals; the first is nested by the second. */
const SHAPES: readonly Shape[] = [
  { values: 8 }, // region, drawn with the owner
  { values: 30 }, // country, drawn with the region
  { values: 6, size: 0.9 },
  { values: 5, size: 0.6, channel: 0.2 }, // price
  { values: 4, size: 0.5, usual: 0.55 }, // ownership
  { values: 12, modern: 0.6, size: 0.2 },
  { values: 2, size: 0.5, usual: 0.8 },
  { values: 2, modern: -0.4 },
  { values: 2, modern: 0.45, size: 0.3, usual: 0.7 },
  { values: 2, size: 0.55, modern: -0.2 },
  { values: 2, modern: -0.35 },
  { values: 2, modern: 0.3, usual: 0.9 },
  { values: 8, channel: 0.6 },
  { values: 12, channel: 0.5, size: 0.2 },
  { values: 14, owner: 0.2, size: 0.2 },
  { values: 10, modern: 0.2, usual: 0.25 },
  { values: 8, modern: 0.3, size: 0.3 },
  { values: 3, usual: 0.65 },
  { values: 10, owner: 0.25, usual: 0.55 },
  { values: 2, size: 0.35, owner: 0.25, usual: 0.75 },
  { values: 2, owner: 0.35 },
  { values: 2, size: 0.45, owner: 0.2 },
  { values: 4, owner: 0.2, usual: 0.5 },
  { values: 2, size: 0.4, owner: 0.3, usual: 0.6 },
  { values: 6, channel: 0.3 },
]

export interface Book {
  /** In an order, with codes and sizes, of this company's own. */
  readonly attributes: readonly CodedAttribute[]
  /** Which of them follow from the owner's territory. */
  readonly places: readonly number[]
  readonly owners: Int32Array
  readonly quarters: Int32Array
}

/** Deals of a company: attributes that hang together as in real life, owners with territories, 20 quarters. */
export function simulateAttributes(random: Random, rows: number): Book {
  const owners = team(random.fork('team'), rows)
  const regions = jittered(random, 8)
  const { owner, quarter, region } = deals(random.fork('deals'), rows, owners, regions)
  const hidden = { size: normals(random, rows), modern: normals(random, rows) }
  const channel = normals(random, rows)
  const drawn = SHAPES.map((shape, at) => {
    if (at === 0) return finish(random, region, regions)
    if (at === 1) return countries(random, region, regions)
    return attribute(
      random.fork(`attribute ${at}`),
      shape,
      { ...hidden, channel },
      owner,
      owners.length,
    )
  })
  const order = random.shuffle([...drawn.keys()])
  return {
    attributes: order.map((at) => drawn[at]),
    places: [order.indexOf(0), order.indexOf(1)],
    owners: owner,
    quarters: quarter,
  }
}

interface Owner {
  readonly weight: number
  readonly home: number
  readonly from: number
  readonly to: number
}

/** 60 to 200 owners, fewer in a small company; some sell far more than others, some come and go. */
function team(random: Random, rows: number): Owner[] {
  const most = 60 + random.below(141)
  const count = Math.max(6, Math.min(most, Math.round(rows / 100)))
  return Array.from({ length: count }, () => {
    const from = random.below(3) === 0 ? random.below(12) : 0
    const to = random.below(3) === 0 ? Math.min(20, from + 6 + random.below(10)) : 20
    return { weight: random.exponential() + 0.1, home: random.uniform(), from, to }
  })
}

function deals(random: Random, rows: number, owners: readonly Owner[], regions: number) {
  const territory = 0.6 + 0.4 * random.uniform() // share of deals at home; all of them in some companies
  const pickOwner = picker(
    random,
    owners.map(({ weight, from, to }) => weight * (to - from)),
  )
  const weights = zipf(random, regions, 0)
  const pickRegion = picker(random, weights)
  const homes = owners.map(({ home }) => firstBeyond(cumulated(weights), home))
  const owner = new Int32Array(rows)
  const quarter = new Int32Array(rows)
  const region = new Uint8Array(rows)
  for (let row = 0; row < rows; row++) {
    const who = pickOwner()
    const { from, to } = owners[who]
    owner[row] = who
    quarter[row] = from + random.below(to - from)
    region[row] = random.uniform() < territory ? homes[who] : pickRegion()
  }
  return { owner, quarter, region }
}

/** Two to six countries a region, codes of one column. */
function countries(random: Random, region: Uint8Array, regions: number): CodedAttribute {
  const first: number[] = [0]
  const pick = Array.from({ length: regions }, (_, r) => {
    const count = 2 + random.below(5)
    first.push(first[r] + count)
    return picker(random, zipf(random, count, 0))
  })
  const codes = Uint8Array.from(region, (r) => first[r] + pick[r]())
  return finish(random, codes, first[regions])
}

function attribute(
  random: Random,
  { values, usual = 0, ...loads }: Shape,
  hidden: { size: Float64Array; modern: Float64Array; channel: Float64Array },
  owner: Int32Array,
  owners: number,
): CodedAttribute {
  const count = jittered(random, values)
  const strength = 0.7 + 0.5 * random.uniform()
  const [size, modern, channel, own] = [loads.size, loads.modern, loads.channel, loads.owner].map(
    (load) => (load ?? 0) * strength,
  )
  const noise = Math.sqrt(Math.max(0.05, 1 - size ** 2 - modern ** 2 - channel ** 2 - own ** 2))
  const habit = normals(random, owners)
  const cuts = cumulated(zipf(random, count, usual)).map((share) =>
    normalQuantile(Math.min(1, share)),
  )
  const codes = new Uint8Array(owner.length)
  for (let row = 0; row < codes.length; row++) {
    const at =
      size * hidden.size[row] +
      modern * hidden.modern[row] +
      channel * hidden.channel[row] +
      own * habit[owner[row]] +
      noise * random.normal()
    codes[row] = firstBeyond(cuts, at)
  }
  return finish(random, codes, count)
}

/** The same values under other codes, some of them never filled in. */
function finish(random: Random, codes: Uint8Array, values: number): CodedAttribute {
  const names = random.shuffle(Array.from({ length: values }, (_, value) => value))
  const missing = random.below(4) === 0 ? 0 : 0.14 * random.uniform()
  const named = Uint8Array.from(codes, (code) => (random.uniform() < missing ? 255 : names[code]))
  return { codes: named, values }
}

/** Another number of values, if there are more than two. */
function jittered(random: Random, values: number): number {
  return values === 2 ? 2 : Math.max(3, Math.round(values * (0.75 + 0.5 * random.uniform())))
}

/** Shares that fall off, more or less steeply, in this company's own order. */
function zipf(random: Random, count: number, usual: number): number[] {
  const steep = 0.3 + 0.8 * random.uniform()
  const shares = Array.from({ length: count }, (_, i) => (i + 1) ** -steep)
  if (usual === 0) random.shuffle(shares)
  const rest = shares.reduce((sum, share) => sum + share, 0) - shares[0]
  if (usual > 0) shares[0] = (rest * usual) / (1 - usual)
  return shares
}

function cumulated(weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let sum = 0
  return weights.map((weight) => {
    sum += weight / all
    return sum
  })
}

/** First position whose number is above `at`; the last if none is. */
function firstBeyond(ascending: readonly number[], at: number): number {
  let i = 0
  while (i < ascending.length - 1 && ascending[i] <= at) i++
  return i
}

function picker(random: Random, weights: readonly number[]): () => number {
  const shares = cumulated(weights)
  return () => firstBeyond(shares, random.uniform())
}

function normals(random: Random, count: number): Float64Array {
  const values = new Float64Array(count)
  for (let i = 0; i < count; i++) values[i] = random.normal()
  return values
}
