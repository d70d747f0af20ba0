import { guessAttributeMeaning } from '../reading/attribute-meaning.ts'
import type { SegmentCondition } from '../report/trend-schemas.ts'
import { sayAttribute } from '../time/say-contrasts.ts'
import type { Phrase } from './phrase.ts'
import { sayFlag } from './say-flag.ts'

/** Values that say that there is none, or that it is another. */
const NO_NAME =
  /^(none|no|n\/?a|other|others|unknown|not known|misc\w*|default|general|all|any|-+)$/i

/** A name of a kind of company: letters, at most four words. */
const A_NAME = /^[\p{L}&/'’.,-]+( [\p{L}&/'’.,-]+){0,3}$/u

/** Words that are no names, so that they are written small within a sentence. */
const PLAIN =
  /^(partner|referrals?|customer|inbound|outbound|web|website|events?|webinars?|paid|search|purchased|list|cold|calls?|calling|emails?|trade|shows?|conference|employee|advertisement|advertising|organic|direct|social|media|word|of|mouth|phone|inquiry|mail|existing|client|online|print|seminar|internal|external|marketing|sales|prospecting|and|&|\/|-)$/i

/**
 * A condition in words, by what its attribute seems to be about; where that cannot be told, the
 * company's own words stand as they are: `whose Type is Renewal`.
 */
export function sayCondition({ attribute, value }: SegmentCondition): Phrase {
  const name = sayAttribute(attribute)
  const said = sayValue(value)
  return (
    sayFlag(name, value) ??
    byMeaning(attribute, name, said) ?? { place: 'clause', said: `whose ${name} is ${said}` }
  )
}

function byMeaning(attribute: string, name: string, value: string): Phrase | null {
  if (NO_NAME.test(value)) return null
  const isNamed = A_NAME.test(value)
  switch (guessAttributeMeaning(attribute, [value])) {
    case 'vertical':
      return isNamed ? { place: 'before', said: value } : null
    case 'sizeBand':
      return isNamed ? { place: 'before', said: value } : sized(attribute, value)
    case 'geography':
      return isNamed ? { place: 'near', said: `in ${withArticle(value)}` } : null
    case 'product':
      return isNamed ? { place: 'near', said: `for ${value}` } : null
    case 'competitor':
      return { place: 'near', said: `against ${value}` }
    case 'priceBand':
      return /\d/.test(value) && !/discount/i.test(name)
        ? { place: 'near', said: `priced ${banded(value)}` }
        : null
    case 'leadSource':
      return /campaign/i.test(name)
        ? null
        : { place: 'clause', said: `that came by ${small(value)}` }
    case 'persona':
    case 'incumbent':
      return isNamed ? { place: 'with', said: `with ${value} as ${name}` } : null
    default:
      return null
  }
}

/** `50-199` → `with 50–199 employees`, where the name says that employees are counted. */
function sized(attribute: string, value: string): Phrase {
  const range = ranged(value)
  return /employe|head.?count|staff/i.test(attribute)
    ? { place: 'near', said: `with ${range} ${/employe/i.test(value) ? '' : 'employees'}`.trim() }
    : { place: 'near', said: `of size ${range}` }
}

/** `<10k` → `below 10k`, `10-25k` → `at 10–25k`. */
function banded(value: string): string {
  const bound = /^([<>≤≥]) ?(.*)$/.exec(value)
  if (bound) return `${/[<≤]/.test(bound[1] ?? '') ? 'below' : 'above'} ${bound[2]}`
  return `at ${ranged(value)}`
}

/** `50-199` → `50–199`. */
function ranged(value: string): string {
  return value.replace(/(\d[km]?) ?- ?(\d)/gi, '$1–$2')
}

function withArticle(place: string): string {
  return /^(united |(netherlands|philippines|czech republic|nordics|baltics|middle east|uae|usa?|uk)$)/i.test(
    place,
  )
    ? `the ${place}`
    : place
}

/** `Partner Referral` → `partner referral`; names (`Google Ads`, `Outbound SDR`) keep theirs. */
function small(value: string): string {
  const words = value.split(' ')
  const isPlain = words.every((word) => PLAIN.test(word) || /^\p{Lu}{2,4}$/u.test(word))
  return isPlain ? words.map((w) => (PLAIN.test(w) ? w.toLowerCase() : w)).join(' ') : value
}

const LONGEST = 60

/** A value on one line, cut where it is long. */
function sayValue(value: string): string {
  const plain = value.replace(/\s+/g, ' ').trim()
  if (plain === '') return '“”'
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - 1).trimEnd()}…`
}
