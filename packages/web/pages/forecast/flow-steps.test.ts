import type { FlowPart, FlowReport } from '@closed-learned/deals'
import { describe, expect, test } from 'vitest'
import { flowSteps } from './flow-steps.ts'

const part = (kind: FlowPart['kind'], deals: number, amount: number): FlowPart => ({
  ...{ kind, name: kind, deals, amount, amounts: amount === 0 ? {} : { EUR: amount } },
  ...{ text: '', some: [] },
})
const sum = (deals: number, amount: number) => ({ deals, amount, amounts: { EUR: amount } })
const flow = (more: Partial<FlowReport>): FlowReport => ({
  ...{ asOf: '2026-11-22', since: '2026-11-15', period: null, of: 'all', answer: '' },
  ...{ currency: 'EUR', exact: true, opening: sum(4, 100), closing: sum(5, 80), doubts: [] },
  parts: [part('new', 2, 60), part('won', 1, -80)],
  ...more,
})

describe('the bars of a flow', () => {
  test('lead from what stood to what stands, each from where the last one ended', () => {
    const { steps, inMoney } = flowSteps(flow({}))
    expect(inMoney).toBe(true)
    expect(steps.map(({ key, from, to }) => [key, from * 160, to * 160])).toEqual([
      ['opening', 0, 100],
      ['new', 100, 160],
      ['won', 80, 160],
      ['closing', 0, 80],
    ])
    expect(steps.map(({ tone }) => tone)).toEqual(['stand', 'live', 'won', 'stand'])
  })

  test('count deals where no amount is stated', () => {
    const bare = flow({
      ...{ opening: sum(4, 0), closing: sum(5, 0) },
      parts: [part('new', 2, 0), part('won', 1, 0)],
    })
    expect(flowSteps(bare)).toMatchObject({ inMoney: false })
    expect(flowSteps(bare).steps.map(({ value }) => value)).toEqual([4, 2, -1, 5])
  })

  test('are none where too little may be told', () => {
    expect(flowSteps(flow({ opening: null, closing: null, parts: [] })).steps).toEqual([])
  })
})
