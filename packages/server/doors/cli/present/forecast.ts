import type { ForecastReport } from '@closed-learned/deals'
import { count, percent, range, table, whole, wrap } from './layout.ts'

interface SumTold {
  readonly deals: number
  readonly amounts: Readonly<Record<string, number>>
}

/** What a period brings, with its doubt; beside it what plainer ways say, and how far off all had been. */
export function forecastLines(report: ForecastReport): string {
  const { expected, interval80, currency, parts, beside, method } = report
  if (expected.deals === null) return wrap(report.notEnough?.text ?? method.text, 2)
  const money = (amounts: Readonly<Record<string, number>>) =>
    Object.entries(amounts)
      .map(([code, amount]) => `${whole(amount)} ${code}`)
      .join(', ')
  const row = (name: string, sum: SumTold | null, more = '') =>
    sum === null ? [] : [[name, tenth(sum.deals), money(sum.amounts), more]]
  const doubt = [
    interval80.deals && `${range(interval80.deals, whole)} deals`,
    interval80.amount && `${range(interval80.amount, whole)} ${currency}`,
  ].filter(Boolean)
  const { deals, amounts } = expected
  return [
    table([
      ...row('won already', parts.alreadyWon),
      ...row('of the open deals', parts.openDeals),
      ...row('new business still to come', parts.newBusiness),
      ...row('expected', { deals, amounts }),
      ...row('the mean of the last periods says', beside.runRate),
      ...row('stages say', beside.stageWeighted),
      ...row('close dates say', beside.saidThen),
    ]),
    '',
    ...(doubt.length > 0 ? [wrap(`Four times in five: ${doubt.join(', ')}.`, 2)] : []),
    wrap(method.text, 2),
    ...pastLines(report),
    ...likeliest(report),
  ].join('\n')
}

const tenth = (deals: number) => deals.toLocaleString('en-US', { maximumFractionDigits: 1 })

function pastLines({ backtest }: ForecastReport): string[] {
  if (backtest === null) return []
  const { periods, covered80 } = backtest
  if (covered80 === null) return []
  const held = `In ${percent(covered80)} of ${count(periods, 'past period')} what came lay in the interval.`
  return [wrap(held, 2)]
}

const SHOWN = 10

function likeliest({ opportunities }: ForecastReport): string[] {
  if (opportunities.length === 0) return []
  const rows = opportunities
    .slice(0, SHOWN)
    .map(({ name, chance }) => [`${name}`, percent(Number(chance))])
  const more = opportunities.length - rows.length
  const rest = more > 0 ? [`  And ${whole(more)} more; --json lists all.`] : []
  return [
    '',
    '  The likeliest of the open deals:',
    table(
      rows.map(([a = '', b = '']) => [a, b]),
      4,
    ),
    ...rest,
  ]
}
