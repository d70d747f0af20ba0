import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lessonAsked } from './lesson.ts'
import { lessonStatus } from './lesson-status.ts'
import { nameIndex, sayNames } from './names-in.ts'
import { nearLessons } from './near-lessons.ts'
import { sayLesson } from './say-lesson.ts'
import { sayRestsOn, sayTried } from './say-rests-on.ts'
import { similarity, spelledAlike, trigramsOf } from './trigrams.ts'

describe('the sentence', () => {
  test('parts stand within it, however they were begun and ended', () => {
    expect(
      sayLesson({
        when: 'When the review comes late.',
        because: 'Because it is long;',
        nextTime: 'Next time, Ask early…!',
      }),
    ).toBe('When the review comes late, we lose, because it is long; next time ask early…!.')
    expect(sayLesson({ when: 'SAP is in place', because: 'x', nextTime: 'y' })).toMatch(/^When SAP/)
    expect(sayLesson({ when: '', because: '', nextTime: '' })).toBe(
      'When …, we lose, because …; next time …',
    )
  })

  test('keeps every script on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (when) => {
        const said = sayLesson({ when, because: 'b', nextTime: 'n' })
        expect(said).not.toMatch(/\n/)
      }),
    )
    expect(sayLesson({ when: 'ההצעה 🙃', because: '因为', nextTime: 'x' })).toContain('ההצעה 🙃')
  })
})

test('status follows the evidence alone, but for retiring', () => {
  const at = (
    verdict: 'supported' | 'refuted' | 'open' | 'tooEarly' | 'withheld',
    openShare: number | null = 0.5,
  ) => lessonStatus({ retired: false }, { verdict, openShare })
  expect(lessonStatus(null, null)).toBe('draft')
  expect(lessonStatus({ retired: false }, null)).toBe('published')
  expect(at('tooEarly', null)).toBe('published')
  expect(at('tooEarly')).toBe('watched')
  expect(at('withheld')).toBe('watched')
  expect(at('open')).toBe('watched')
  expect(at('supported')).toBe('holds')
  expect(at('refuted')).toBe('doesNotHold')
  expect(lessonStatus({ retired: true }, { verdict: 'supported', openShare: 0 })).toBe('retired')
})

test('what it rests on is a count from five losses of three people on', () => {
  for (const [losses, people] of [
    [0, 0],
    [4, 4],
    [9, 2],
  ] as const)
    expect(sayRestsOn({ losses, people })).toBe('It rests on few losses so far.')
  expect(sayRestsOn({ losses: 7, people: 6 })).toBe('It rests on 7 losses of at least 3 people.')
  expect(sayTried({ held: 2, didNot: 0 })).toBe('Tried two times: it held in all.')
})

describe('names', () => {
  const index = nameIndex({
    colleagues: ['Maria Okonkwo-Price', 'Grace Lee'],
    buyers: ['Jon Snow'],
    companies: [
      ...['Acme Freight GmbH', 'Target', 'Price', '山田商事', 'Retail', 'Kestrel Logistics'],
      ...['North Sea Ferries', 'Global Data Systems', 'First Bank', 'Rival Partners'],
    ],
    deals: ['Acme – Core, 2 years', 'Renewal', 'D-10442'],
    sayable: ['Retail', 'Rival Suite'],
  })
  const found = (text: string) => index.in(text).map(({ said }) => said)

  test.each([
    ['acme freight had one', ['acme freight']],
    ['as ACME FREIGHT GMBH says', ['ACME FREIGHT GMBH']],
    ['the deal Acme – Core, 2 years', ['Acme – Core, 2 years']],
    ['see D-10442', ['D-10442']],
    ['Okonkwo asked early', ['Okonkwo']],
    ['like jon snow', ['jon snow']],
    ['我们和山田商事谈', ['山田商事']],
    ['write to a@b.example', ['a@b.example']],
    ['above $50k we lose', ['$50k']],
    ['at 20,000 EUR', ['20,000 EUR']],
    ['Kestrel had no budget', ['Kestrel']],
    ['so it was with Kestrel’s people', ['Kestrel']],
    ['they had 117,000 for it', ['117,000']],
    ['above 117000 nobody signs', ['117000']],
    ['it was 5.5k too much', ['5.5k']],
    ['in a 117k deal', ['117k']],
    ['call +49 30 1234567 first', ['+49 30 1234567']],
    ['call 030 / 12 34 56 78 or (555) 010-0199', ['(555) 010-0199']],
    ['ring 555-0199', ['555-0199']],
  ])('“%s” names %j', (text, names) => expect(found(text)).toEqual(names))

  test.each([
    'our target is clear and the price is not',
    'in a grace period the renewal waits',
    'Retail deals against Rival Suite',
    'the snow melts; Jon is a common name',
    'they have 50 to 199 people and 3 tools',
    'a kestrel flies over the house',
    'North of it, First things first, Global Data came late, Data was missing',
    'Rival came in with a lower price',
    'from 10,000 seats on, 25k active users or 1000-4999 people',
    'ISO 27001, SOC 2 and ISO/IEC 27701:2019 are asked for, since 2024-2025, by 2026-03-31',
    'on 12.03.2026 at 10:30, in version 10.2.1, for 24/7 and 99.95 %',
    '安全审查来得太晚 🙃',
  ])('“%s” names nobody', (text) => expect(found(text)).toEqual([]))

  test('one sentence says which', () => {
    expect(sayNames(index.in('Target waits'))).toBe(
      '“Target” is the name of a company here; a lesson names no person, company, deal or amount.',
    )
  })

  test('ten thousand characters against a hundred thousand names are read at once', () => {
    const many = nameIndex({
      colleagues: [],
      buyers: [],
      companies: Array.from({ length: 100_000 }, (_, i) => `Company number ${i} Ltd`),
      deals: [],
      sayable: [],
    })
    const began = performance.now()
    expect(many.in('a word and 字 '.repeat(1_000)).length).toBe(0)
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})

describe('what is not seen', () => {
  test('is not said', () => {
    for (const blank of ['\u200b\u200b', ' \u2060\u00ad', '\u3164', '\u202e', '\u2800'])
      expect([blank, lessonAsked.parse({ when: blank }).when]).toEqual([blank, ''])
    for (const seen of ['🙃', '👩‍👩‍👧', 'é', '字', '…'])
      expect(lessonAsked.parse({ when: seen }).when).toBe(seen)
  })

  test('turns nothing of the sentence round', () => {
    const said = sayLesson({ when: 'abc \u202edef', because: 'שלום\u2067', nextTime: 'c' })
    expect(said).toBe('When abc def, we lose, because שלום; next time c.')
  })
})

describe('near lessons', () => {
  const content = (more: object) =>
    lessonAsked.parse({ when: 'a', because: 'b', nextTime: 'c', ...more })
  const audit = content({
    when: 'they need an audit log of exports',
    because: 'it is not in the product',
  })

  test('by words, or by fewer words and the same segment and cause', () => {
    const same = content({
      when: 'they need an audit log of every export',
      because: 'it is not in the product',
    })
    const where = [{ attribute: 'Industry', value: 'Retail' }]
    const other = content({ when: 'the champion leaves', because: 'nobody else knew of it' })
    const near = nearLessons(audit, [{ content: other }, { content: same }])
    expect(near.map(({ lesson }) => lesson.content)).toEqual([same])
    const loosely = content({
      when: 'somebody asks who exported what',
      because: 'the product keeps no audit log',
      where,
    })
    expect(nearLessons(audit, [{ content: loosely }])).toEqual([])
    expect(nearLessons({ ...audit, where }, [{ content: loosely }])).toHaveLength(1)
  })

  test('similarity is that of PostgreSQL', () => {
    // SELECT similarity('word', 'two words')
    expect(similarity(trigramsOf('word'), trigramsOf('two words'))).toBeCloseTo(0.363636, 6)
    expect(spelledAlike('questionaire', 'ask for the questionnaire')).toBeGreaterThan(0.5)
    expect(spelledAlike('retired', 'it is tried')).toBe(0)
    expect(spelledAlike('purchse list', 'it came from a purchased list')).toBeGreaterThan(0.5)
    expect(spelledAlike('contract', 'the content')).toBe(0)
    expect(spelledAlike('вопросниик', 'нужен вопросник')).toBeGreaterThan(0.5)
  })
})
