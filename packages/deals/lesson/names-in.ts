import { amountIn, phoneIn } from './amounts-in.ts'
import { ORDINARY_WORDS } from './ordinary-words.ts'

/** What a text must not name. */
export type NameKind = 'person' | 'company' | 'deal' | 'amount' | 'address' | 'phone'

/** A name that was found in a text, as it stands there. */
export interface NameFound {
  readonly kind: NameKind
  readonly said: string
}

/** The names that are known here. */
export interface KnownNames {
  /** Those who sell here: each part of their names tells who it is. */
  readonly colleagues: Iterable<string>
  /** Buyers: their whole names. */
  readonly buyers: Iterable<string>
  readonly companies: Iterable<string>
  readonly deals: Iterable<string>
  /** What may be named although it is also one of these: competitors, values of attributes. */
  readonly sayable: Iterable<string>
}

/** Finds names in texts; made once of all that are known. */
export interface NameIndex {
  in(text: string): NameFound[]
}

export function nameIndex(known: KnownNames): NameIndex {
  const book = new NameBook([...known.sayable].map((name) => joined(name)))
  for (const name of known.deals) book.addDeal(name)
  for (const name of known.companies) book.addCompany(name)
  for (const name of known.buyers) book.addWhole('person', name)
  for (const name of known.colleagues) book.addColleague(name)
  return { in: (text) => [...book.find(text), ...unnamed(text)] }
}

/** Parts of names that are words as well: by themselves they tell of nobody. */
const ALSO_WORDS = new Set(
  'april august autumn bill black brown cash chance christian cook dean earl faith farmer field fields fisher francs frank friend good grace grant gray green guest hall hill hope house jobs joy june king knight lake lane large late long love major mark marks mason miller noble page park pace pain patience patient piece pool power price prince prior quick rich rivers rock rose ruby sales short shepherd silver small smart snow stage star stone storm strong sterling summer sunny taylor team test time trade turner wall ward waters way white will wise wood woods young'.split(
    ' ',
  ),
)

const LEGAL = new Set(
  'inc incorporated llc llp ltd limited gmbh ag kg se sa sas sarl srl spa bv nv oy ab as aps plc corp corporation co company group holding holdings pty kk'.split(
    ' ',
  ),
)
const SHORTEST_PART = 4
const LONGEST_NAME = 8
/** Scripts that part no words. */
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u
const LONGEST_UNPARTED = 12

interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
}

const wordsIn = (text: string): Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), (match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }))

const PART = /[\p{L}\p{N}\p{M}]+/gu
const partsOf = (name: string): string[] => name.match(PART) ?? []
const joined = (name: string) => partsOf(name).join(' ')
const leadOf = (words: string) => (words.split(' ')[0] ?? '').toLowerCase()

class NameBook {
  /** By the words of a name in lower case: names of several words. */
  private readonly folded = new Map<string, NameKind>()
  /** By the words as they are written: names of one word, and deals. */
  private readonly exact = new Map<string, NameKind>()
  private readonly unparted = new Map<string, NameKind>()
  /** First words of companies in lower case: how everybody calls them. */
  private readonly leads = new Set<string>()
  private readonly sayable: ReadonlySet<string>
  /** First words of what may be named. */
  private readonly sayableLeads: ReadonlySet<string>

  constructor(sayable: readonly string[]) {
    this.sayable = new Set(sayable)
    this.sayableLeads = new Set(sayable.map((name) => leadOf(name)))
  }

  addDeal(name: string): void {
    const words = joined(name)
    const isOne = !words.includes(' ')
    if (isOne && (words.length <= SHORTEST_PART || !/\d/.test(words))) return
    if (/\p{L}/u.test(words) && !this.sayable.has(words)) this.exact.set(words, 'deal')
  }

  addCompany(name: string): void {
    const parts = partsOf(name)
    const all = parts.length
    this.add('company', parts.join(' '))
    while (parts.length > 1 && LEGAL.has((parts.at(-1) ?? '').toLowerCase())) parts.pop()
    if (parts.length < all) this.add('company', parts.join(' '))
    const lead = leadOf(parts[0] ?? '')
    if (all > 1 && this.isTelling(lead)) this.leads.add(lead)
  }

  private isTelling(lead: string): boolean {
    const isWord = ALSO_WORDS.has(lead) || ORDINARY_WORDS.has(lead) || LEGAL.has(lead)
    return (
      /^\p{L}+$/u.test(lead) &&
      [...lead].length >= SHORTEST_PART &&
      !isWord &&
      !this.sayableLeads.has(lead)
    )
  }

  addWhole(kind: NameKind, name: string): void {
    this.add(kind, joined(name))
  }

  /** `words`: parted by one blank each. */
  private add(kind: NameKind, words: string): void {
    if (!/\p{L}/u.test(words) || this.sayable.has(words)) return
    if (UNPARTED.test(words)) {
      if (words.length > 1) this.unparted.set(words, kind)
    } else if (words.includes(' ')) this.folded.set(words.toLowerCase(), kind)
    else if (words.length >= SHORTEST_PART) this.exact.set(words, kind)
  }

  addColleague(name: string): void {
    this.addWhole('person', name)
    for (const text of partsOf(name))
      if (
        text.length >= SHORTEST_PART &&
        !ALSO_WORDS.has(text.toLowerCase()) &&
        /^\p{Lu}/u.test(text)
      )
        this.addWhole('person', text)
  }

  /** Names in a text, each once, the longest where several begin at one word. */
  find(text: string): NameFound[] {
    const words = wordsIn(text)
    const found = new Map<string, NameKind>()
    for (let i = 0; i < words.length; i++) {
      const name = this.longestAt(text, words, i)
      if (name) found.set(name.said, name.kind)
      const word = words[i]
      if (word && UNPARTED.test(word.text))
        for (const each of this.unpartedIn(word.text)) found.set(each.said, each.kind)
    }
    return Array.from(found, ([said, kind]) => ({ kind, said }))
  }

  private longestAt(text: string, words: readonly Word[], at: number): NameFound | undefined {
    for (let n = Math.min(LONGEST_NAME, words.length - at); n > 0; n--) {
      const name = words.slice(at, at + n)
      const key = name.map((word) => word.text).join(' ')
      const kind = this.exact.get(key) ?? this.folded.get(key.toLowerCase())
      if (kind) return { kind, said: text.slice(name[0]?.from, name.at(-1)?.to) }
    }
    const [word] = words.slice(at, at + 1)
    const isLead = word && /^\p{Lu}/u.test(word.text) && this.leads.has(word.text.toLowerCase())
    return isLead ? { kind: 'company', said: word.text } : undefined
  }

  private *unpartedIn(run: string): Iterable<NameFound> {
    if (this.unparted.size === 0) return
    for (let from = 0; from < run.length; from++)
      for (let length = 2; length <= LONGEST_UNPARTED && from + length <= run.length; length++) {
        const said = run.slice(from, from + length)
        const kind = this.unparted.get(said)
        if (kind) yield { kind, said }
      }
  }
}

const ADDRESS = /\S+@\S+\.\S+|(?:https?:\/\/|www\.)\S+/i

/** What tells of a deal without a name. */
function unnamed(text: string): NameFound[] {
  const address = ADDRESS.exec(text)?.[0]
  const phone = phoneIn(text)
  const amount = phone === undefined ? amountIn(text) : undefined
  return [
    ...(address ? [{ kind: 'address', said: address } as const] : []),
    ...(phone ? [{ kind: 'phone', said: phone } as const] : []),
    ...(amount ? [{ kind: 'amount', said: amount } as const] : []),
  ]
}

const IS: Readonly<Record<NameKind, string>> = {
  person: 'is the name of somebody here',
  company: 'is the name of a company here',
  deal: 'is the name of a deal',
  amount: 'is an amount',
  address: 'is an address',
  phone: 'is a telephone number',
}

/** One clear sentence: `“Maria” is the name of somebody here; a lesson names no person, company, deal or amount.` */
export function sayNames([first]: readonly NameFound[]): string {
  if (first === undefined) return ''
  const said = first.said.length > 60 ? `${first.said.slice(0, 59)}…` : first.said
  return `“${said}” ${IS[first.kind]}; a lesson names no person, company, deal or amount.`
}
