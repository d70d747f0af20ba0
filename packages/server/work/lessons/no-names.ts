import {
  type History,
  type LessonContent,
  type NameIndex,
  nameIndex,
  oncePer,
  type PersonViewer,
  refuse,
  sayNames,
} from '@closed-learned/deals'
import { allNames } from '../../store/all-names.ts'
import { historyNow } from '../history-now.ts'
import type { House } from '../house.ts'

/**
 * Refuses texts that everybody will read and that name a person, company, deal or amount, with one
 * sentence that says which. Competitors may be named, and what attributes have as values.
 */
export async function requireNoNames(
  house: House,
  viewer: PersonViewer,
  texts: readonly (string | null)[],
): Promise<void> {
  const said = texts.flatMap((text) => text ?? [])
  if (said.every((text) => text === '')) return
  const indexes = await namesKnown(house, viewer)
  for (const text of said) {
    const [first] = namesOf(indexes, text)
    if (first) refuse('not-asked-well', sayNames([first]), MEND[first.kind])
  }
}

/** Texts without the names in them, for somebody to go on from: `…` stands where one was. */
export async function withoutNamesKnown(
  house: House,
  viewer: PersonViewer,
  texts: readonly string[],
): Promise<string[]> {
  if (texts.every((text) => text === '')) return [...texts]
  const indexes = await namesKnown(house, viewer)
  const leaveOut = (text: string): string => {
    const said = namesOf(indexes, text).reduce((so, name) => so.replaceAll(name.said, '…'), text)
    return said === text ? text : leaveOut(said)
  }
  return texts.map(leaveOut)
}

/** The longest first: a whole name, before the word of a company that it begins with. */
const namesOf = (indexes: readonly NameIndex[], text: string) =>
  indexes.flatMap((index) => index.in(text)).toSorted((a, b) => b.said.length - a.said.length)

/** What of a wording everybody reads. */
export const textsOf = (content: LessonContent) => [
  content.when,
  content.because,
  content.nextTime,
  content.productArea,
  content.stage,
  content.competitor,
]

async function namesKnown(
  house: House,
  { organisation }: PersonViewer,
): Promise<readonly NameIndex[]> {
  const history = await historyNow(house)
  const { sellers, buyers } = await house.store.inWorkspace(allNames)
  const members = [...organisation.members.values()].map(({ name }) => name)
  const people = { colleagues: [...sellers, ...members], buyers, companies: [], deals: [] }
  return [inHistory(history), nameIndex({ ...people, sayable: sayableIn(history) })]
}

const inHistory = oncePer((history: History) =>
  nameIndex({
    colleagues: [],
    buyers: [],
    companies: history.account.values,
    deals: Array.from({ length: history.size }, (_, i) => [
      history.name.at(i),
      history.id.at(i),
    ]).flat(),
    sayable: sayableIn(history),
  }),
)

const sayableIn = oncePer(({ account, competitor, stage, attributes }: History) => {
  const companies = new Set(account.values)
  const values = attributes.flatMap((attribute) =>
    attribute.leftOut === null ? attribute.values.filter((value) => !companies.has(value)) : [],
  )
  return [...competitor.values, ...stage.values, ...values]
})

const MEND = {
  person: 'Say which role it was: a champion, a buyer of IT, somebody in sales.',
  company: 'Say what kind of company it was; the segment can say it too.',
  deal: 'Say what kind of deal it was.',
  amount:
    'Say it in words, or choose a band as a condition; what is counted stands behind its number: 10,000 seats.',
  address: 'Leave it out.',
  phone: 'Leave it out.',
} as const
