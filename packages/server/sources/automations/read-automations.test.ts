import { type Deterrents, deterrentsPage } from '@closed-learned/deals'
import { describe, expect, test } from 'vitest'
import { makeZip } from '../files/read/testing/make-zip.ts'
import { readAutomations } from './read-automations.ts'
import { fixture } from './testing/fixture.ts'

const textFile = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })

async function pageOf(...files: { name: string; bytes: Uint8Array }[]): Promise<Deterrents> {
  return deterrentsPage({ asOf: '2026-06-01', answers: {}, ...(await readAutomations(files)) })
}
async function pasted(text: string): Promise<Deterrents> {
  return deterrentsPage({ asOf: '2026-06-01', answers: {}, ...(await readAutomations([], text)) })
}
const told = ({ found }: Deterrents) => found.map(({ kind, name }) => [kind, name])

describe('Salesforce', () => {
  test('a workflow: leaders and groups of a loss are told of, owner, manager and billing are not', async () => {
    const page = await pageOf(fixture('Opportunity.workflow-meta.xml'))
    expect(told(page)).toEqual([
      ['executiveAlert', 'Big deal lost'],
      ['publicAlarm', 'Closed and not won'],
    ])
    expect(page.found[0]?.evidence).toBe(
      'Opportunity.StageName is Closed Lost or No Decision and Opportunity.Amount greaterThan 100000: goes to the role VPInternationalSales and the owner',
    )
    expect(page.notUnderstood).toEqual([
      { name: 'Tell Jo', why: expect.stringContaining('jo.berg@lumen.example') },
    ])
    expect(page.doubts.join()).toContain('1 switched off')
  })

  test('a flow: followed through its decisions, its alerts found in the workflow file', async () => {
    const page = await pageOf(
      fixture('Deal_ended.flow-meta.xml'),
      fixture('Opportunity.workflow-meta.xml'),
    )
    expect(told(page).filter(([, name]) => name?.startsWith('Deal ended'))).toEqual([
      ['executiveAlert', 'Deal ended: Mail by alert'],
      ['executiveAlert', 'Deal ended: Mail two levels up'],
      ['publicAlarm', 'Deal ended: Post to a group'],
    ])
  })

  test('a flow without its alert says what is missing', async () => {
    const page = await pageOf(fixture('Deal_ended.flow-meta.xml'))
    expect(page.notUnderstood.map(({ name }) => name)).toEqual(['Deal ended: Mail by alert'])
    expect(page.notUnderstood[0]?.why).toContain('Opportunity.Called_by_a_flow')
  })

  test('a moved close date that leaders hear of', async () => {
    const page = await pageOf(fixture('Date_moved.flow-meta.xml'))
    expect(told(page)).toEqual([['forecastPenalty', 'Date moved: Warn']])
  })

  test('rules and reasons of an object', async () => {
    const page = await pageOf(fixture('Opportunity.object-meta.xml'))
    expect(told(page)).toEqual([
      ['blamingValue', 'Loss reason'],
      ['blamingValue', 'Lost by'],
      ['requiredField', 'Reason_when_lost'],
      ['approvalToLose', 'Only_managers_lose'],
    ])
    expect(page.found[0]?.evidence).toBe(
      'Loss reason offers “We were outsold” and “Poor follow-up by rep”',
    )
    expect(page.found[2]?.evidence).toMatch(/^asks for Loss_Reason__c and What_Happened__c: /)
    expect(page.fine).toBe(3)
  })

  test('reports by owner on losses, not by team, not of one’s own, not on wins', async () => {
    const names = ['Losses_by_owner', 'Losses_by_team', 'My_losses', 'Ratio', 'Wins', 'Old_dates']
    const page = await pageOf(
      ...[...names, 'Coverage'].map((name) => fixture(`${name}.report-meta.xml`)),
    )
    expect(told(page)).toEqual([
      ['rankingReport', 'Losses this quarter'],
      ['rankingReport', 'Ratio'],
      ['hygieneRanking', 'Old dates'],
      ['volumeTarget', 'Pipeline against 4x coverage'],
    ])
    expect(page.fine).toBe(3)
  })

  test('a package as a zip is the same as its files', async () => {
    const names = ['Deal_ended.flow-meta.xml', 'Opportunity.workflow-meta.xml']
    const zip = makeZip([
      ...names.map((name) => ({ name, content: Buffer.from(fixture(name).bytes) })),
      {
        name: 'package.xml',
        content: '<?xml version="1.0"?><Package><version>61</version></Package>',
      },
      { name: 'classes/A.cls', content: 'public class A {}' },
      { name: 'layouts/L.layout', content: '<Layout><a>1</a></Layout>' },
    ])
    const page = await pageOf({ name: 'package.zip', bytes: zip })
    expect(told(page)).toEqual(told(await pageOf(...names.map(fixture))))
    expect(page.notUnderstood.at(-1)).toEqual({
      name: 'One other file',
      why: 'Of kinds that are not read here: Layout (1).',
    })
  })

  test('several documents pasted one after the other', async () => {
    const text = [
      'Losses_by_owner.report-meta.xml',
      'Deal_ended.flow-meta.xml',
      'Opportunity.workflow-meta.xml',
      'Opportunity.object-meta.xml',
    ]
      .map((name) => Buffer.from(fixture(name).bytes).toString())
      .join('\n')
    expect(told(await pasted(text)).map(([kind]) => kind)).toEqual([
      'executiveAlert',
      'executiveAlert',
      'executiveAlert',
      'publicAlarm',
      'publicAlarm',
      'rankingReport',
      'blamingValue',
      'blamingValue',
      'requiredField',
      'approvalToLose',
    ])
  })

  test('rules and workflows of other objects are not about deals', async () => {
    const other = (name: string, to: string) => ({ ...fixture(name), name: to })
    const page = await pageOf(
      other('Opportunity.workflow-meta.xml', 'workflows/Case.workflow'),
      other('Opportunity.object-meta.xml', 'objects/Lead.object'),
    )
    expect(page.found).toEqual([])
  })
})

describe('HubSpot', () => {
  test('workflows: people known by number only are told by the workflow’s own words', async () => {
    const page = await pageOf(fixture('hubspot-flows.json'))
    expect(told(page)).toEqual([
      ['executiveAlert', 'Tell the CRO of lost deals: internal mail'],
      ['publicAlarm', 'Lost goes to the channel: Slack message'],
    ])
    expect(page.notUnderstood.map(({ name }) => name)).toEqual(['Stage moved: internal mail'])
  })

  test('the list as a table: names alone are judged, and that is said', async () => {
    const page = await pageOf(fixture('hubspot-list.csv'))
    expect(told(page)).toEqual([
      ['executiveAlert', 'Closed Lost: notify VP Sales, EMEA'],
      ['rankingReport', 'Loss leaderboard by rep'],
      ['volumeTarget', 'Renewal reminder'],
    ])
    expect(page.notUnderstood.map(({ name }) => name)).toEqual(['Closed lost clean-up'])
    expect(page.doubts.join()).toContain('Of 4 only the name is known')
  })

  test('the older form', async () => {
    const flow = {
      name: 'Old',
      enabled: true,
      segmentCriteria: [[{ property: 'dealstage', operator: 'EQ', value: 'closedlost' }]],
      actions: [{ type: 'NOTIFICATION', emailRecipients: ['ceo@lumen.example'] }],
    }
    expect(told(await pasted(JSON.stringify({ workflows: [flow] })))).toEqual([
      ['executiveAlert', 'Old: notification'],
    ])
  })
})

test('lines that somebody copied', async () => {
  const page = await pasted(
    '1. Notify CEO of every lost deal\n- Notify account executive of lost deal\n• Closed won: tell the CEO\nLost deals by rep\n3x coverage for each team\nRenewal reminder',
  )
  expect(told(page)).toEqual([
    ['executiveAlert', 'Notify CEO of every lost deal'],
    ['rankingReport', 'Lost deals by rep'],
    ['volumeTarget', '3x coverage for each team'],
  ])
  expect(page.notUnderstood.map(({ name }) => name)).toEqual([
    'Notify account executive of lost deal',
  ])
  expect(page.fine).toBe(2)
})

describe('what cannot be read is said in a sentence, and takes no time', () => {
  const doctype = (inside: string) =>
    `<?xml version="1.0"?><!DOCTYPE w [${inside}]><Workflow>&a;</Workflow>`
  const lol = Array.from({ length: 12 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(20)}">`)
  test.each([
    ['laughs', doctype(`<!ENTITY l0 "ha">${lol.join('')}`), /entities of its own/],
    ['outside', doctype('<!ENTITY a SYSTEM "file:///etc/passwd">'), /entities of its own/],
    [
      'elsewhere',
      doctype('<!ENTITY % p SYSTEM "http://127.0.0.1:1/x"> %p;'),
      /entities of its own/,
    ],
    ['deep', `${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`, /deep/],
    ['cut', '<Workflow><alerts>', /not whole/],
    ['two roots', '<?xml version="1.0"?>', /nothing in it|not whole/],
    ['json', '{"name": ', /not whole/],
    ['deep json', '['.repeat(200_000), /nested deeper/],
    ['other json', '{"a": 1}', /without workflows/],
    ['empty', '   ', /nothing in it/],
    ['binary', '\0\0\0', /not a text/],
    ['other.exe', 'MZ but text', /no kind that is read/],
    ['long', 'x'.repeat(6 * 1024 * 1024), /longer/],
  ])('%s', async (name, text, why) => {
    const begun = Date.now()
    const page = await pageOf(textFile(name, text))
    expect(page.notUnderstood).toEqual([{ name, why: expect.stringMatching(why) }])
    expect(page.found).toEqual([])
    expect(page.answer).toMatch(/^Not enough to tell/)
    expect(Date.now() - begun).toBeLessThan(10_000)
  })

  test.each([
    [
      'capitals',
      `<Workflow><rules><fullName>${'A'.repeat(4_000_000)}</fullName></rules></Workflow>`,
    ],
    [
      'brackets',
      `<Flow><textTemplates><name>a</name><text>${'&lt;'.repeat(1_000_000)}</text></textTemplates></Flow>`,
    ],
    ['quotes', `Name,State\n${'"a,'.repeat(1_000_000)}`],
    ['a quote', `Name,State\n"${'a'.repeat(4_000_000)}`],
    ['numbers.txt', '1'.repeat(4_000_000)],
    ['coverage.txt', 'coverage '.repeat(500_000)],
  ])('long %s take no time', async (name, text) => {
    const begun = Date.now()
    expect((await pageOf(textFile(name, text))).found).toEqual([])
    expect(Date.now() - begun).toBeLessThan(10_000)
  })

  test('steps that lead to each other many times over take no time', async () => {
    const names = Array.from({ length: 300 }, (_, n) => `D${n}`)
    const rule = (to: string) =>
      `<rules><conditions><leftValueReference>F</leftValueReference><operator>EqualTo</operator><rightValue><booleanValue>true</booleanValue></rightValue></conditions><connector><targetReference>${to}</targetReference></connector></rules>`
    const decisions = names.map(
      (name) => `<decisions><name>${name}</name>${names.map(rule).join('')}</decisions>`,
    )
    const formula = `<formulas><name>F</name><expression>${'('.repeat(90)}IsWon${')'.repeat(90)}</expression></formulas>`
    const half = decisions.slice(0, 50).join('')
    const start = '<start><connector><targetReference>D0</targetReference></connector></start>'
    const begun = Date.now()
    const page = await pageOf(textFile('f.xml', `<Flow>${formula}${half}${start}</Flow>`))
    expect(page).toMatchObject({ found: [], fine: 1, notUnderstood: [] })
    expect(Date.now() - begun).toBeLessThan(10_000)
  })

  test('UTF-16 hides no entities', async () => {
    const bytes = Buffer.from(`\uFEFF${doctype('<!ENTITY a "x">')}`, 'utf16le')
    const page = await pageOf({ name: 'w.xml', bytes })
    expect(page.notUnderstood[0]?.why).toMatch(/entities of its own/)
  })

  test('names that mean something to JavaScript are names', async () => {
    const page = await pageOf(
      textFile(
        'p.xml',
        '<Workflow><__proto__><alerts/></__proto__><constructor>x</constructor></Workflow>',
      ),
      textFile('q.json', '[{"name":"__proto__","__proto__":{"actions":[1]},"constructor":{}}]'),
    )
    expect(page.found).toEqual([])
  })

  test('archives that are damaged or burst are refused', async () => {
    const big = { name: 'a.xml', content: Buffer.alloc(30 * 1024 * 1024) }
    const liar = { name: 'a.xml', content: Buffer.alloc(8 * 1024 * 1024), says: { unpacked: 10 } }
    const many = Array.from({ length: 5_001 }, (_, n) => ({ name: `${n}.xml`, content: '' }))
    for (const bytes of [
      makeZip([big]),
      makeZip([liar]),
      makeZip(many),
      Buffer.from('PK\x03\x04 and then nothing'),
      makeZip([{ name: '../a.xml', content: 'x' }]),
      makeZip([{ name: 'a.xml', content: 'x', says: { flags: 1 } }]),
    ])
      await expect(readAutomations([{ name: 'a.zip', bytes }])).rejects.toMatchObject({
        refusal: { text: expect.stringMatching(/^“.*(more than is read|damaged).*\.$/) },
      })
  })
})
