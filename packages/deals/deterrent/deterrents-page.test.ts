import { describe, expect, test } from 'vitest'
import type { Alert, Automation, Recipient } from './automation.ts'
import type { Criterion } from './criterion.ts'
import { type DeterrentsAsked, deterrentsPage } from './deterrents-page.ts'
import { firingOf } from './firing.ts'
import { DETERRENT_KINDS, KIND_WORDS } from './kinds.ts'
import { DETERRENT_QUESTIONS, type DeterrentAnswers } from './questions.ts'
import { deterrentsSchema } from './schemas.ts'

const asked = (over: Partial<DeterrentsAsked>): DeterrentsAsked => ({
  asOf: '2026-06-01',
  automations: [],
  notUnderstood: [],
  answers: {},
  ...over,
})
const page = (...automations: Automation[]) => deterrentsPage(asked({ automations }))
const base = { where: 'a file', isOn: true, text: '' }
const LOST: Criterion = { field: 'Opportunity.StageName', is: ['Closed Lost'] }
const WON: Criterion = { field: 'Opportunity.StageName', is: ['Closed Won'] }
const alert = (to: readonly Recipient[], when: Criterion = LOST): Alert => ({
  ...base,
  kind: 'alert',
  name: 'An alert',
  when: firingOf(when),
  to,
})
const kindsTo = (kind: Recipient['kind'], name: string, when?: Criterion) =>
  page(alert([{ kind, name }], when)).found.map((one) => one.kind)

describe('an alert on a loss', () => {
  test.each([
    ['role', 'CRO'],
    ['role', 'SVP_Customer_Success'],
    ['role', 'HeadOfSales'],
    ['user', 'ceo@lumen.example'],
    ['group', 'Senior Leadership'],
    ['other', 'Owner.Manager.Manager.Email'],
    ['roleAndBelow', 'VP Sales'],
    ['email', 'board@lumen.example'],
  ] as const)('to %s %s goes to leaders', (kind, name) => {
    expect(kindsTo(kind, name)).toEqual(['executiveAlert'])
  })

  test.each([
    ['group', 'Northern team'],
    ['channel', 'lost-deals'],
    ['roleAndBelow', 'Sales North'],
    ['email', 'everyone@lumen.example'],
  ] as const)('to %s %s goes to many', (kind, name) => {
    expect(kindsTo(kind, name)).toEqual(['publicAlarm'])
  })

  test.each([
    ['owner', 'the owner'],
    ['manager', 'the owner’s manager'],
    ['dealTeam', 'opportunityTeam'],
    ['buyer', 'Contact'],
    ['group', 'Deal desk'],
    ['role', 'Billing'],
    ['email', 'revops@lumen.example'],
  ] as const)('to %s %s is fine', (kind, name) => {
    const told = page(alert([{ kind, name }]))
    expect(told).toMatchObject({ found: [], fine: 1, notUnderstood: [] })
  })

  test.each([
    ['role', 'Sales manager'],
    ['role', 'Account Executive'],
    ['user', 'jo.berg@lumen.example'],
    ['email', 'jo.berg@lumen.example'],
  ] as const)('to %s %s cannot be told', (kind, name) => {
    const told = page(alert([{ kind, name }]))
    expect(told).toMatchObject({ found: [], fine: 0 })
    expect(told.notUnderstood[0]?.why).toContain(name)
  })

  test.each<[string, Criterion, boolean]>([
    ['lost', LOST, true],
    ['closed and not won', { all: [{ field: 'IsClosed', is: ['true'] }, { not: WON }] }, true],
    ['closed', { field: 'hs_is_closed', is: ['true'] }, true],
    ['omitted', { field: 'ForecastCategoryName', is: ['Omitted'] }, true],
    ['no chance', { field: 'Probability', is: ['0'] }, true],
    ['a reason was given', { not: { field: 'Loss_Reason__c', is: [''] } }, true],
    ['either', { any: [LOST, WON] }, true],
    ['by HubSpot’s name', { field: 'dealstage', is: ['closedlost'] }, true],
    ['won', WON, false],
    ['not lost', { not: LOST }, false],
    ['any big deal', { unclear: 'Amount > 1000' }, false],
    ['was lost before', { all: [{ unclear: 'StageName before' }, { not: LOST }] }, false],
    ['in a stage', { field: 'StageName', is: ['Proposal'] }, false],
    ['a field that only looks like a stage', { field: 'Address_Status__c', is: ['Lost'] }, false],
  ])('%s', (_, when, isFound) => {
    expect(kindsTo('role', 'CEO', when)).toEqual(isFound ? ['executiveAlert'] : [])
  })

  test('a moved date that leaders hear of is another thing; the owner may hear of it', () => {
    const moved: Criterion = { changed: '$Record.CloseDate' }
    expect(kindsTo('role', 'CEO', moved)).toEqual(['forecastPenalty'])
    expect(kindsTo('owner', 'the owner', moved)).toEqual([])
  })
})

describe('answers', () => {
  const all = (answer: 'yes' | 'no' | 'unknown') =>
    Object.fromEntries(DETERRENT_QUESTIONS.map(({ id }) => [id, answer])) as DeterrentAnswers

  test('ten questions, each yes a finding of its own, with what to do instead', () => {
    const told = deterrentsPage(asked({ answers: all('yes') }))
    expect(told.found).toHaveLength(10)
    expect(new Set(told.found.map(({ kind }) => kind)).size).toBe(10)
    expect(told.answer).toBe(
      'Ten things punish losing here: an alert to leaders, a list of people by losses, pay that is taken back and more.',
    )
    deterrentsSchema.parse(told)
  })

  test('ten times no is fine, ten times unknown is said', () => {
    expect(deterrentsPage(asked({ answers: all('no') }))).toMatchObject({
      answer: 'Nothing that punishes losing was found among 10 looked at.',
      fine: 10,
    })
    const unknown = deterrentsPage(asked({ answers: all('unknown') }))
    expect(unknown.answer).toMatch(/^Not enough to tell/)
    expect(unknown.doubts[0]).toMatch(/^The ten questions are open/)
  })

  test('what a file shows already is not told twice; a no that it shows otherwise is said', () => {
    const automations = [alert([{ kind: 'role', name: 'CEO' }])]
    const yes = deterrentsPage(asked({ automations, answers: { leadersTold: 'yes' } }))
    expect(yes.found.map(({ where }) => where)).toEqual(['a file'])
    const no = deterrentsPage(asked({ automations, answers: { leadersTold: 'no' } }))
    expect(no.doubts[0]).toMatch(/was answered with no; what was brought in shows one\.$/)
  })
})

test('fields that only a won deal, or any closed deal, asks for are fine', () => {
  const rule = (when: Criterion): Automation => {
    const condition: Criterion = { all: [when, { field: 'Reason__c', is: [''] }] }
    return { ...base, kind: 'rule', name: 'A rule', when: firingOf(condition), condition }
  }
  expect(page(rule(LOST)).found.map(({ kind }) => kind)).toEqual(['requiredField'])
  expect(page(rule(WON), rule({ field: 'IsClosed', is: ['true'] })).found).toEqual([])
})

test.each([
  ['Outsold', true],
  ['Rep error', true],
  ['No follow-up', true],
  ['Buyer didn’t understand', true],
  ['Price', false],
  ['No budget', false],
  ['Poor fit', false],
  ['Lost to a competitor', false],
  ['Product gap', false],
  ['Reporting missing', false],
  ['Unknown', false],
])('the reason “%s” blames: %s', (value, blames) => {
  const told = page({
    ...base,
    kind: 'field',
    name: 'Loss reason',
    values: ['Timing', value],
    namesPerson: false,
    isRequired: false,
  })
  expect(told.found).toHaveLength(blames ? 1 : 0)
})

test.each([
  ['Keep 4 × coverage', true],
  ['Pipeline coverage target: 3.5x', true],
  ['Coverage of at least 3 x quota', true],
  ['Every rep has at least 12 open opportunities', true],
  ['Coverage by region', false],
  ['10x growth', false],
  ['At least 5 deals are needed to say something', false],
  ['Pipeline by quarter', false],
])('“%s” is a target for volume: %s', (name, is) => {
  expect(page({ ...base, kind: 'named', name }).found.map(({ kind }) => kind)).toEqual(
    is ? ['volumeTarget'] : [],
  )
})

test('what is switched off is left aside', () => {
  const told = page({ ...alert([{ kind: 'role', name: 'CEO' }]), isOn: false })
  expect(told).toMatchObject({ found: [], fine: 0 })
  expect(told.doubts[0]).toBe('1 switched off was left aside.')
})

test('every word of it is calm', () => {
  const texts = [
    ...DETERRENT_KINDS.flatMap((kind) => Object.values(KIND_WORDS[kind])),
    ...DETERRENT_QUESTIONS.flatMap(({ text, hint, said }) => [text, hint, said]),
  ]
  for (const text of texts)
    expect(text).not.toMatch(/!|overdue|at risk|\bpoor(?! follow-up”)|should have|failed/i)
  for (const kind of DETERRENT_KINDS) expect(KIND_WORDS[kind].why).toMatch(/\.$/)
})
