import { findSegments, seededRandom } from '@closed-learned/analysis'
import { describe, expect, test } from 'vitest'
import { reportSchemas } from '../report/schemas.ts'
import { findingsPageSchema } from '../report/trend-schemas.ts'
import { findingsCsv } from './findings-csv.ts'
import { findingsPage } from './findings-page.ts'
import { profileRules } from './profile-rules.ts'
import { type SegmentQuestion, segmentQuestion } from './segment-question.ts'
import { segmentsReport } from './segments-report.ts'
import { closedCompany, evenly, FIRST } from './testing/closed-company.ts'
import { foundAt, searchThatFound } from './testing/test-of.ts'

const MEANINGS = { Industry: 'vertical', LeadSource: 'leadSource', Type: 'other' } as const
const INDUSTRIES = ['Retail', 'Media', 'Energy', 'Health']
const SOURCES = ['Partner Referral', 'Webinar', '=cmd|A1']

/** Retail accounts are lost more often, Media ones won more often, the rest at 60 %. */
function company(deals: number, ownerOf = (_industry: string, i: number) => `owner ${i % 7}`) {
  const random = seededRandom('findings')
  return closedCompany(
    deals,
    (i) => {
      const industry = INDUSTRIES[random.below(4)] ?? ''
      const chance = industry === 'Retail' ? 0.8 : industry === 'Media' ? 0.4 : 0.6
      return {
        closes: evenly(i, deals),
        stage: random.uniform() < chance ? 'Lost' : 'Won',
        owner: ownerOf(industry, random.below(1000)),
        attributes: {
          Industry: industry,
          LeadSource: SOURCES[random.below(3)] ?? '',
          Type: random.below(2) ? 'New' : 'Renewal',
        },
      }
    },
    MEANINGS,
  )
}

const question = segmentQuestion(company(3000), 'lost')
const retail = foundAt(question, { Industry: 'Retail' }, [
  { Industry: 'Retail', LeadSource: 'Webinar' },
])
const media = foundAt(question, { Industry: 'Media' })
const webinar = foundAt(question, { Industry: 'Retail', LeadSource: 'Webinar' })
const risky = foundAt(question, { Industry: 'Energy', LeadSource: '=cmd|A1' })
const page = (search: Parameters<typeof searchThatFound>[0], asked: SegmentQuestion = question) =>
  findingsPage(asked, searchThatFound(search))
const full = page({ confirmed: [media, retail], exploratory: [risky], withheld: 2 })

describe('the page', () => {
  test('keeps its schema, and so does the report', () => {
    expect(findingsPageSchema.safeParse(full).error).toBeUndefined()
    const report = segmentsReport(question, searchThatFound({ confirmed: [retail, media] }))
    expect(reportSchemas.segments.safeParse(report).error).toBeUndefined()
    expect(report.segments[0]).toMatchObject({
      where: [{ attribute: 'Industry', value: 'Retail' }],
      kind: 'confirmed',
      explains: [
        [
          { attribute: 'Industry', value: 'Retail' },
          { attribute: 'LeadSource', value: 'Webinar' },
        ],
      ],
    })
  })

  test('what is lost more often comes first; a finding has its rates, its doubt and its address', () => {
    expect(full.findings.map(({ direction }) => direction)).toEqual(['more', 'less'])
    const [first] = full.findings
    expect(first).toMatchObject({
      id: 'lost:[["Industry","Retail"]]',
      kind: 'confirmed',
      title: 'Retail accounts',
      deals: retail.rows,
      lost: retail.events,
      explains: [{ text: 'Retail accounts that came by webinar' }],
    })
    expect(first?.text).toMatch(
      /^Retail accounts are lost more often: \d+ % \(\d+–\d+\) of \d+ deals were lost, \d+ % of the others\.$/,
    )
    expect(first?.since?.quarter).toBe('2022Q1')
    expect(first?.lately).toMatchObject({ quarter: '2024Q4', holds: true })
  })

  test('the headline names the clearest of those that are lost more often', () => {
    expect(full.answer).toBe(
      'One place loses more often than chance would explain: Retail accounts.',
    )
    expect(page({ confirmed: [media] }).answer).toBe(
      'Only a place that wins more often is confirmed: Media accounts.',
    )
    expect(page({ confirmed: [retail, webinar] }).answer).toMatch(
      /^Two places lose more often than chance would explain; the clearest: Retail accounts\.$/,
    )
  })

  test('the promise is told, and what is only worth a look is not promised', () => {
    expect(full.searched.text).toContain('at most one in twenty such searches would show any place')
    expect(full.searched.text).toContain('of the few that are shown it can be more')
    expect(page({ confirmed: [retail] }).searched.text).not.toContain('worth a look')
    expect(page({}).searched.text).toContain('a value filled in late, makes stand out are not told')
  })

  test('places of few owners are neither named nor counted: the same whether there are any', () => {
    const [some, none] = [page({ withheld: 2 }), page({})]
    expect(some.doubts.at(-1)).toBe('Places with deals of fewer than three owners are not told.')
    expect(some).toEqual(none)
  })

  test('no headline says that there is no place where one is confirmed', () => {
    const others = ['Energy', 'Health'].map((Industry) => ({
      ...foundAt(question, { Industry }),
      direction: 'less' as const,
    }))
    expect(page({ confirmed: [media, ...others] }).answer).toBe(
      'Only places that win more often are confirmed, three of them; the clearest: Media accounts.',
    )
  })
})

test('nothing about the deals of fewer than three owners, in no field', () => {
  const few = segmentQuestion(
    company(3000, (industry, i) => (industry === 'Retail' ? `rep ${i % 2}` : `owner ${i % 7}`)),
    'lost',
  )
  const told = page({ confirmed: [foundAt(few, { Industry: 'Retail' })] }, few)
  expect(told.findings).toEqual([])
  expect(JSON.stringify({ ...told, leftOut: [] })).not.toContain('Retail')
  expect(told.doubts).toEqual(page({}, few).doubts)
})

describe('where nothing was found', () => {
  test('with enough deals it is said that nothing stands out', () => {
    const none = page({ thresholds: [0.01, 0.001, 0.001] })
    expect(none.notEnough).toBeNull()
    expect(none.answer).toBe('Nothing stands out: 14 places looked at, none beyond chance.')
    expect(page({ thresholds: [0.01], exploratory: [risky] }).answer).toBe(
      'Nothing is sure: 14 places looked at, none beyond chance, one worth a look.',
    )
  })

  test('with too few it is said how many more it takes; a stricter threshold takes more', () => {
    const small = segmentQuestion(company(600), 'lost')
    const needed = (threshold: number) => page({ thresholds: [threshold] }, small).notEnough
    expect(needed(1e-4)).toMatchObject({ have: 600 })
    expect(needed(1e-4)?.text).toMatch(
      /^Not enough deals to tell places apart: 600 have ended, roughly [\d,]+ more are needed to find a place where the odds double\.$/,
    )
    expect(needed(1e-6)?.need).toBeGreaterThan(needed(1e-4)?.need ?? 0)
    expect(page({ thresholds: [1e-4] }, small).answer).toBe(needed(1e-4)?.text)
  })

  test('beside a finding it is never said that there are not enough', () => {
    const small = segmentQuestion(company(600), 'lost')
    const found = foundAt(small, { Industry: 'Retail' })
    expect(page({ confirmed: [found] }, small).notEnough).toBeNull()
  })

  test.each([
    [0, 'Lost', 'lost', 'No deal has ended yet.'],
    [0, 'Lost', 'slow', 'No deal has been lost yet.'],
    [1, 'Lost', 'lost', 'Too few owners to say anything about this.'],
    [40, 'Lost', 'lost', 'All 40 deals that ended were lost: there is nothing to compare.'],
    [40, 'Won', 'lost', 'No deal has been lost yet.'],
    [40, 'Lost', 'noDecision', 'No deal has ended without a decision.'],
  ] as const)('%i deals, all %s, asked for %s', (deals, stage, outcome, answer) => {
    const truth = closedCompany(deals, (i) => ({ closes: 40 + i, stage }))
    const asked = segmentQuestion(truth, outcome)
    const told = findingsPage(asked, findSegments(asked.data))
    expect(told.answer).toBe(answer)
    expect(findingsPageSchema.safeParse(told).error).toBeUndefined()
    expect(JSON.stringify(told)).not.toContain('NaN')
  })
})

describe('a whole book of one or two owners', () => {
  const few = (outcome: 'lost' | 'slow' | 'noDecision') => {
    const asked = segmentQuestion(
      company(3000, (_industry, i) => `owner ${i % 2}`),
      outcome,
    )
    return { asked, told: findingsPage(asked, findSegments(asked.data)) }
  }
  const TOO_FEW = 'Too few owners to say anything about this.'

  test.each(['lost', 'slow', 'noDecision'] as const)('%s: no share and no count', (outcome) => {
    const { told } = few(outcome)
    expect(findingsPageSchema.safeParse(told).error).toBeUndefined()
    expect(told).toMatchObject({
      deals: 0,
      answer: TOO_FEW,
      usual: { value: null, interval: null, deals: 0, text: TOO_FEW },
      findings: [],
      exploratory: [],
      notEnough: null,
      leftOut: [],
      profile: { text: TOO_FEW, rules: [] },
    })
    const { asOf, searched, ...rest } = told
    expect(JSON.stringify(rest)).not.toMatch(/[1-9]\d| %/)
    expect(profileRules(told)).not.toMatch(/ %/)
  })

  test('nor in the report', () => {
    const { asked } = few('lost')
    const report = segmentsReport(asked, findSegments(asked.data))
    expect(report).toMatchObject({ answer: TOO_FEW, segments: [], usual: { value: null } })
    expect(reportSchemas.segments.safeParse(report).error).toBeUndefined()
  })
})

test('where the CRM never says that there was no decision, there is no share of it', () => {
  const unrecorded = closedCompany(
    600,
    (i) => ({ closes: evenly(i, 600), stage: i % 3 ? 'Lost' : 'Won' }),
    {},
    (history) => ({
      ...history,
      stageMeaning: history.stageMeaning.map((one) => (one === 'noDecision' ? 'lost' : one)),
    }),
  )
  const asked = segmentQuestion(unrecorded, 'noDecision')
  const told = findingsPage(asked, findSegments(asked.data))
  const text = 'No stage or outcome of the CRM says that a deal ended without a decision.'
  expect(told.answer).toBe(text)
  expect(told.usual).toEqual({ value: null, interval: null, deals: 0, text })
  expect(told.searched).toMatchObject({ conjunctions: 0, text: 'Nothing was looked at.' })
  expect(told.profile).toEqual({ text, rules: [] })
})

test('the share of late losses follows from what late means, and is told so', () => {
  const deal = (i: number) => {
    const closes = 400 + evenly(i, 1200) / 2
    const took = (i % 2 ? 10 : 100) + ((i >> 1) % 100)
    return {
      closes,
      stage: 'Lost' as const,
      attributes: { Price_Band: i % 2 ? 'small' : 'large' },
      more: { createdOn: FIRST + closes - took },
    }
  }
  const truth = closedCompany(1200, deal, { Price_Band: 'priceBand' })
  const { usual } = findingsPage(segmentQuestion(truth, 'slow'), searchThatFound({}))
  expect(usual.interval).toBeNull()
  expect(usual.text).toMatch(
    /^Lost late is what took longer than three in five losses of the same Price Band: more than 64 to 154 days, by price\. By that, \d+ % of [\d,]+ lost deals took long\.$/,
  )
})

test('one lost deal is one', () => {
  const truth = closedCompany(1, () => ({ closes: 40, stage: 'Lost', owner: null }))
  const { usual } = findingsPage(segmentQuestion(truth, 'slow'), searchThatFound({}))
  expect(usual.text).toContain(' of 1 lost deal took long')
})

test('the real search on the same deals says the same', () => {
  const told = findingsPage(question, findSegments(question.data))
  expect(told.findings.map(({ title }) => title)).toEqual(['Retail accounts', 'Media accounts'])
})

describe('the profile', () => {
  test('has only what is lost more often and can be known before the first call', () => {
    expect(full.profile.rules).toEqual([
      { rule: 'Industry = "Retail"', evidence: full.findings[0]?.text },
    ])
    const type = foundAt(question, { Industry: 'Retail', Type: 'New' })
    expect(page({ confirmed: [type] }).profile.rules).toEqual([])
    expect(page({ confirmed: [media] }).profile.text).toMatch(/^There is no rule to give/)
  })

  test('as plain text: every line that is no rule is a remark', () => {
    const lines = profileRules(full)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
    expect(lines).toEqual(['Industry = "Retail"'])
    expect(profileRules(full)).toMatch(/^# Usually \d+ % \(.*\) of closed deals are lost/m)
  })
})

test('as CSV: a line a finding, formulas guarded', () => {
  const lines = [...findingsCsv(full)]
  expect(lines).toHaveLength(4)
  const columns = lines[0]?.split(',').length
  expect(lines[1]).toContain('Industry = Retail')
  expect(lines[1]?.split(',').length).toBeGreaterThanOrEqual(columns ?? 0)
  expect(lines.some((line) => line.startsWith('='))).toBe(false)
})
