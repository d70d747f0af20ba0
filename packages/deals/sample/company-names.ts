import type { Chance, Shares } from './chance.ts'
import { STEM_HALVES, STEM_WORDS, type Tongue } from './words/stems.ts'
import { type Industry, TRADES, type TradeTongue } from './words/trades.ts'

/** Parts of the world in which the sample company sells. */
export const REGIONS = [
  'North America',
  'UK & Ireland',
  'DACH',
  'France & Iberia',
  'Nordics',
] as const
export type Region = (typeof REGIONS)[number]

/** Where family and place names in company names come from, by region. */
const TONGUES: Readonly<Record<Region, Shares<Tongue>>> = {
  'North America': [
    ['english', 34],
    ['plain', 8],
    ['iberian', 9],
    ['german', 7],
    ['nordic', 7],
    ['gaelic', 6],
    ['italian', 5],
    ['french', 5],
    ['slavic', 4],
    ['south asian', 4],
    ['east asian', 4],
    ['african', 3],
    ['levantine', 3],
    ['coined', 4],
  ],
  'UK & Ireland': [
    ['english', 48],
    ['gaelic', 20],
    ['plain', 8],
    ['south asian', 6],
    ['african', 4],
    ['italian', 3],
    ['slavic', 3],
    ['levantine', 3],
    ['coined', 3],
  ],
  DACH: [
    ['german', 80],
    ['italian', 4],
    ['slavic', 5],
    ['levantine', 4],
    ['coined', 4],
    ['french', 3],
  ],
  'France & Iberia': [
    ['french', 46],
    ['iberian', 44],
    ['italian', 3],
    ['levantine', 2],
    ['african', 2],
    ['coined', 3],
  ],
  Nordics: [
    ['nordic', 90],
    ['coined', 4],
    ['slavic', 3],
    ['levantine', 3],
  ],
}

/** How often a name from there has its trade in its own language, where it sells. */
const OWN_LANGUAGE: Readonly<Partial<Record<Tongue, readonly [TradeTongue, Region]>>> = {
  german: ['german', 'DACH'],
  nordic: ['nordic', 'Nordics'],
  french: ['french', 'France & Iberia'],
  iberian: ['spanish', 'France & Iberia'],
}

/** Halves and words of each tongue, split once. */
const HALVES = mapValues(STEM_HALVES, ([heads, tails]) => [heads.split(' '), tails.split(' ')])
const WORDS = mapValues(STEM_WORDS, (words) => words.split(' '))

const TRADE_LISTS = new Map<string, readonly string[]>()

/** The trades of an industry in a language, split when first asked for. */
function tradesOf(industry: Industry, language: TradeTongue): readonly string[] {
  const list = TRADES[industry][language]
  const known = TRADE_LISTS.get(list) ?? list.split('|')
  TRADE_LISTS.set(list, known)
  return known
}

export interface CompanyName {
  readonly name: string
  /** The family, place or word that the name is built on. */
  readonly stem: string
}

/** A stem serves at most so many companies. */
const USES_OF_A_STEM = 3

/** Gives out names of companies, none twice, none of `taken`. */
export class CompanyNames {
  readonly #taken: Set<string>
  readonly #uses = new Map<string, number>()

  constructor(
    readonly chance: Chance,
    taken: Iterable<string>,
    stemsInUse: Iterable<string> = [],
  ) {
    this.#taken = new Set(taken)
    for (const stem of stemsInUse) this.#uses.set(stem, USES_OF_A_STEM)
  }

  /** A new name for a company of an industry in a region. */
  next(region: Region, industry: Industry): CompanyName {
    for (;;) {
      const tongue = this.chance.weighted(TONGUES[region])
      const stem = this.#stem(tongue)
      const uses = this.#uses.get(stem) ?? 0
      const name = this.#shape(stem, tongue, region, industry)
      if (uses >= USES_OF_A_STEM || this.#taken.has(name)) continue
      this.#uses.set(stem, uses + 1)
      this.#taken.add(name)
      return { name, stem }
    }
  }

  /** The company above another one: the same stem, another ending. */
  parentOf(stem: string): string {
    const parent = ['Group', 'Holding', 'Industries', 'International']
      .map((ending) => `${stem} ${ending}`)
      .find((name) => !this.#taken.has(name))
    const name = parent ?? `${stem} & Company`
    this.#taken.add(name)
    return name
  }

  #stem(tongue: Tongue): string {
    const words = WORDS[tongue]
    const halves = HALVES[tongue]
    if (words && (!halves || this.chance.yes(words.length / 120))) return this.chance.pick(words)
    const [heads, tails] = halves ?? []
    if (!heads || !tails) throw new RangeError(`no stems for ${tongue}`)
    return join(this.chance.pick(heads), this.chance.pick(tails))
  }

  #shape(stem: string, tongue: Tongue, region: Region, industry: Industry): string {
    const own = OWN_LANGUAGE[tongue]
    const native = own !== undefined && own[1] === region && this.chance.yes(0.68)
    const language = native ? own[0] : 'english'
    const trade = this.chance.pick(tradesOf(industry, language))
    if (native && (language === 'french' || language === 'spanish')) return `${trade} ${stem}`
    const form = this.chance.unit()
    if (form < 0.8 || tongue === 'plain' || tongue === 'coined') return `${stem} ${trade}`
    if (form < 0.88) return `${stem} & ${this.#partner(language)}`
    if (form < 0.97) return `${stem} & ${this.#other(stem, tongue)} ${trade}`
    return brothers(stem, trade, language)
  }

  #other(stem: string, tongue: Tongue): string {
    const other = this.#stem(tongue)
    return other === stem ? this.#other(stem, tongue) : other
  }

  #partner(language: TradeTongue): string {
    if (language === 'german') return this.chance.pick(['Söhne', 'Töchter', 'Partner', 'Cie'])
    if (language === 'nordic') return this.chance.pick(['Sønner', 'Partnere', 'Døtre'])
    return this.chance.pick(['Sons', 'Daughters', 'Partners', 'Company', 'Co-operative'])
  }
}

/** A letter at the seam is not written twice. */
function join(head: string, tail: string): string {
  return head.endsWith(tail.charAt(0)) ? head + tail.slice(1) : head + tail
}

function brothers(stem: string, trade: string, language: TradeTongue): string {
  if (language === 'german') return `Gebrüder ${stem}`
  return language === 'nordic' ? `Brødrene ${stem} ${trade}` : `${stem} Brothers ${trade}`
}

function mapValues<K extends string, A, B>(
  record: Readonly<Partial<Record<K, A>>>,
  map: (value: A) => B,
): Partial<Record<K, B>> {
  const mapped: Partial<Record<K, B>> = {}
  for (const key of Object.keys(record) as K[]) {
    const value = record[key]
    if (value !== undefined) mapped[key] = map(value)
  }
  return mapped
}
