import type { OverviewReport } from '@closed-learned/deals'

type Pipeline = OverviewReport['pipeline']

const part = (deals: number, amount: number) => ({ deals, amount, amounts: { EUR: amount } })
const mixed = (deals: number) => ({
  deals,
  amount: null,
  amounts: { EUR: deals * 900, USD: deals * 1e4 },
})

function pipelineOf(
  of: (deals: number, amount: number) => ReturnType<typeof part> | ReturnType<typeof mixed>,
  m: readonly (readonly [number, number])[],
  interval: [number, number] | null,
): Pipeline {
  const at = (i: number) => of(m[i]?.[0] ?? 0, m[i]?.[1] ?? 0)
  const sum = (k: 0 | 1) => m.reduce((total, each) => total + each[k], 0)
  const worth = interval ? (interval[0] + interval[1]) / 2 : null
  return {
    stated: of(sum(0), sum(1)),
    live: at(0),
    longDated: at(1),
    stalled: at(2),
    buried: { ...at(3), medianAge: 63 },
    honest: { amount: worth, amounts: {}, interval },
  }
}

export const usual = pipelineOf(
  part,
  [
    [118, 11.6e6],
    [9, 2e6],
    [41, 3.4e6],
    [77, 5.4e6],
  ],
  [3.4e6, 4.8e6],
)
export const tiny = pipelineOf(
  part,
  [
    [4000, 8.4e9],
    [1, 120],
    [2, 30_000],
    [0, 0],
  ],
  [2.1e9, 2.6e9],
)
export const currencies = pipelineOf(
  mixed,
  [
    [118, 0],
    [1, 0],
    [41, 0],
    [77, 0],
  ],
  null,
)
export const nothing = pipelineOf(part, [], null)
export const onlyBuried = pipelineOf(
  part,
  [
    [0, 0],
    [0, 0],
    [0, 0],
    [3, 84_500],
  ],
  [900, 4200],
)
