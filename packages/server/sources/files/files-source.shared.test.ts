import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openFilesSource } from './files-source.ts'
import { readPaths, refusalOf } from './testing/read-source.ts'

const shared = process.env.CLOSED_LEARNED_SHARED ?? ''
const data = (name: string) => join(shared, 'data', name)

describe.skipIf(shared === '')('the shared data sets', () => {
  it('planted-10k is read as it stands', async () => {
    const { said, report } = await readPaths([data('synthetic/planted-10k')], undefined, {
      now: () => Date.UTC(2026, 0, 10),
    })
    expect(report.files.map(({ kind, rows, rejected }) => [kind, rows, rejected])).toEqual([
      ['accounts', 5500, 0],
      ['opportunities', 10_000, 0],
      ['history', 93_215, 0],
      ['activities', 119_847, 0],
      ['users', 200, 0],
    ])
    expect(said.change).toHaveLength(93_215)
    expect(report.exportedAt).toBe(Date.UTC(2025, 11, 31, 23, 57, 37))
    expect(
      [...report.stages].sort((a, b) => a.order - b.order).map((s) => [s.name, s.meaning]),
    ).toEqual([
      ['Closed Lost', 'lost'],
      ['Closed Won', 'won'],
      ['Suspect', 'parked'],
      ['Qualification', 'open'],
      ['Discovery', 'open'],
      ['Solution Fit', 'open'],
      ['Proposal', 'open'],
      ['Negotiation', 'open'],
      ['Verbal', 'open'],
    ])
    const leaks = report.attributes.filter((attribute) => attribute.leak !== null)
    expect(leaks.map((attribute) => attribute.name)).toEqual([
      'Loss_Reason__c',
      'Closed_No_Decision__c',
    ])
    const noDecision = said.opportunity.filter((o) => o.of.outcome === 'noDecision')
    expect(noDecision).toHaveLength(1938)
  })

  it('AWS is guessed as a history of states, and read by that guess', async () => {
    const path = data('aws-quicksight-sales-pipeline')
    const { guess } = await refusalOf(openFilesSource({ paths: [path] }))
    expect(guess).toMatchObject({
      dates: { order: 'mdy' },
      history: {
        shape: 'states',
        id: 'Lead Name',
        at: 'Date',
        owner: 'Salesperson',
        stage: 'Opportunity Stage',
        closeDate: 'Target Close',
        amount: 'Forecasted Monthly Revenue',
        attributes: ['Segment', 'Region'],
      },
    })
    const { said, report } = await readPaths([path], guess)
    expect(said.opportunity).toHaveLength(20_994)
    expect(new Set(said.opportunity.map((o) => o.key)).size).toBe(9571)
    expect(report.rejected).toEqual([])
    expect(report.stages.filter((s) => s.order >= 0).map((s) => [s.name, s.order])).toEqual([
      ['Lead', 0],
      ['Prospect', 1],
      ['Qualified', 2],
      ['Contracting', 3],
    ])
  })

  it('Maven is guessed with its accounts and sellers, and read by that guess', async () => {
    const path = data('maven-crm-sales-opportunities')
    const { guess } = await refusalOf(openFilesSource({ paths: [path] }))
    expect(guess).toMatchObject({
      opportunities: {
        id: 'opportunity_id',
        account: 'account',
        owner: 'sales_agent',
        createdAt: 'engage_date',
        closedAt: 'close_date',
        stage: 'deal_stage',
        amount: 'close_value',
        attributes: ['product'],
      },
      accounts: { from: 'accounts.csv', id: 'account', attributes: '*' },
      users: { from: 'sales_teams.csv', id: 'sales_agent', manager: 'manager' },
    })
    const { said, report } = await readPaths([path], guess)
    expect(said.opportunity).toHaveLength(8800)
    expect(said.account).toHaveLength(85)
    expect(said.user).toHaveLength(35)
    expect(report.rejected).toEqual([])
  })

  it('the tables that Fivetran copies are recognised', async () => {
    const { report } = await readPaths([
      data('fivetran-crm-schema-seeds/sf_opportunity_data.csv'),
      data('fivetran-crm-schema-seeds/sf_opportunity_history_data.csv'),
    ])
    expect(report.files.map(({ kind, rows }) => [kind, rows])).toEqual([
      ['opportunities', 10],
      ['history', 10],
    ])
    const hubspot = ['deal', 'deal_property_history', 'deal_stage', 'deal_pipeline_stage']
    const of = await readPaths(
      hubspot.map((table) => data(`fivetran-crm-schema-seeds/hubspot_${table}_data.csv`)),
    )
    expect(of.report.files.map((file) => file.kind).sort()).toEqual([
      'history',
      'history',
      'opportunities',
      'stages',
    ])
  })
})
