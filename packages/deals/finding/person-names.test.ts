import { describe, expect, test } from 'vitest'
import { guessAttributeMeaning } from '../reading/attribute-meaning.ts'
import { segmentQuestion } from './segment-question.ts'
import { closedCompany, evenly } from './testing/closed-company.ts'

const DEALS = 900
const OWNERS = ['Ada Ng', 'Bo Li', 'Cy Roe', 'Di Poe', 'Lajuana Vencill', 'Flo Kay', 'Gus Ott']

/** The question of a company whose one attribute has these values, evenly spread. */
function asked(name: string, values: readonly string[], more: Record<string, string[]> = {}) {
  const cell = (from: readonly string[], i: number) => from[Math.floor(i / 7) % from.length] ?? ''
  const others = Object.entries(more)
  const truth = closedCompany(
    DEALS,
    (i) => ({
      closes: evenly(i, DEALS),
      stage: (i * 7) % 5 < 3 ? 'Lost' : 'Won',
      owner: OWNERS[i % 7] ?? '',
      attributes: {
        [name]: cell(values, i),
        ...Object.fromEntries(others.map(([other, from]) => [other, cell(from, i + 50)])),
      },
    }),
    { [name]: guessAttributeMeaning(name, values) },
  )
  return segmentQuestion(truth, 'lost')
}

const reasonOf = (name: string, values: readonly string[], more?: Record<string, string[]>) =>
  asked(name, values, more).leftOut.find(({ attribute }) => attribute === name)?.reason

describe('left out by value, whatever the header', () => {
  test.each([
    ['Demo by', ['Jim Beam', 'Ann Lee', 'Tom Fox', 'Sue Day']],
    ['Demo by', ['Xiu Qwan', 'Zed Mbeki', 'Unassigned']],
    ['Presenter', ['Beam, Jim', 'Lee, Ann', 'Fox, Thomas', 'Kvist, Ylva']],
    ['Channel', ['María García', 'Jürgen Müller', 'Ylva Kvist']],
    ['Support', ['jim.beam@acme.com', 'ann.lee@acme.com', 'None']],
    ['Buyer', ['John Smith', 'Mary Jones', 'Paul van Dyk']],
  ])('%s: %j', (name, values) =>
    expect(reasonOf(name, values)).toBe(
      'its values look like names of people, and nothing is said of a person',
    ),
  )

  test.each([
    ['Second', ['Ng, Ada', 'cy.roe@acme.com', 'Webinar', 'Fair']],
    ['Competitor', ['Ada Ng', 'Bo Li', 'Zeta', 'Omni']],
  ])('%s, with names of owners: %j', (name, values) =>
    expect(reasonOf(name, values)).toContain('names of colleagues'),
  )

  test('names from a column that says that it names colleagues', () =>
    expect(
      reasonOf('Second', ['Jim Beam', 'Ann Lee', 'Fair', 'Web', 'Call'], {
        'Sales Engineer': ['Jim Beam', 'Ann Lee', 'Tom Fox'],
      }),
    ).toContain('names of colleagues'))
})

describe('looked at', () => {
  test.each([
    ['Area', ['North America', 'Latin America', 'Middle East', 'Asia Pacific']],
    ['Place', ['San Francisco', 'New York', 'Los Angeles', 'St Louis', 'San Jose']],
    ['Way', ['Customer Referral', 'Trade Show', 'Cold Call', 'Word of Mouth']],
    ['Role', ['Finance Director', 'Head of Planning', 'Chief Officer', 'Plant Engineer']],
    ['Line', ['Alpha One', 'Beta Two', 'Gamma Three', 'Delta Four']],
    ['Sold', ['GTX Basic', 'GTX Plus', 'MG Special', 'MG Advanced']],
    ['Competitor', ['John Deere', 'Jack Henry', 'Martin Marietta']],
    ['Decided by', ['Finance Director', 'Head of Planning', 'Purchasing Team']],
    ['Kind', ['Existing Business', 'New Business']],
    ['Wing', ['left', 'right']],
  ])('%s: %j', (name, values) => expect(reasonOf(name, values)).toBeUndefined())

  test('without the value that is the name of a colleague, and that is said', () => {
    const sources = ['Webinar', 'Fair', 'Call', 'Web', 'Mail', 'Ads', 'Print', 'Ada Ng']
    const { attributes, doubts } = asked('Lead Source', sources)
    expect(attributes[0]?.values.toSorted()).toEqual(sources.slice(0, 7).toSorted())
    expect(doubts.join(' ')).toContain('Lead Source: values that are names of colleagues are not')
  })
})
