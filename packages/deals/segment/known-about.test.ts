import { expect, test } from 'vitest'
import { knownAbout } from './known-about.ts'
import { madeCompany, searchedIn } from './testing/made-company.ts'

const made = madeCompany(3_000)
const { question, search } = searchedIn(made)
const { truth } = question
const rowWhere = (is: (deal: (typeof made)[number]) => boolean) => {
  const found = made.findIndex(is)
  return truth.cohort.index.indexOf(found)
}
const isBad = ({ attributes }: (typeof made)[number]) =>
  attributes.Industry === 'Retail' && attributes['Lead Source'] === 'Partner'

test('an open deal that meets the conditions of a finding is told so, calmly', () => {
  const row = rowWhere((deal) => deal.ending === null && isBad(deal))
  const known = knownAbout(truth, { question, search }, row)
  const told = known.map(({ text }) => text)
  expect(told[0]).toMatch(
    /^Retail accounts that came by partner, like this one, were lost 8\d times in 100 \(\d\d–\d\d, \d+ deals\); usually it is \d\d\.$/,
  )
  expect(known[0]?.finding).toMatchObject({ kind: 'confirmed', direction: 'more' })
})

test('nothing of a deal that is elsewhere, nor of one that has ended', () => {
  const elsewhere = rowWhere(
    ({ ending, attributes }) => ending === null && attributes.Industry === 'Energy',
  )
  const ended = rowWhere((deal) => deal.ending !== null && isBad(deal))
  expect(knownAbout(truth, { question, search }, elsewhere)).toEqual([])
  expect(knownAbout(truth, { question, search }, ended)).toEqual([])
})

test('the winning side is told as won', () => {
  const better = made.map((deal) => {
    const turned = { Won: 'Lost', Lost: 'Won', 'No Decision': 'Won' } as const
    return { ...deal, ending: deal.ending === null ? null : turned[deal.ending] }
  })
  const searched = searchedIn(better)
  const row = rowWhere((deal) => deal.ending === null && isBad(deal))
  const [known] = knownAbout(searched.question.truth, searched, row)
  expect(known?.text).toMatch(
    /^Retail accounts that came by partner, like this one, were won 8\d times in 100 \(\d\d–\d\d, \d+ deals\); usually it is \d\d\.$/,
  )
})
