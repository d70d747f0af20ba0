import {
  dayOfIso,
  NO_CURRENCY,
  type PipelineReport,
  sayDay,
  type TimeReport,
  type TruthReport,
} from '@closed-learned/deals'
import type { Told } from '../../../work/report.ts'
import { forecastLines } from './forecast.ts'
import { count, doubtLines, percent, range, table, whole, wrap } from './layout.ts'
import { segmentLines } from './segments.ts'

/** A report for a terminal: the answer first, then the evidence, then the doubts. */
export function presentReport(told: Told): string {
  const { document } = told
  const evidence = evidenceLines(told)
  const on = document.deals === null ? '' : `, on ${count(document.deals, 'deal')}`
  const head = `As of ${sayIso(document.asOf)}${on}.`
  return `${wrap(document.answer)}\n${head}\n\n${evidence}\n${doubtLines(document.doubts)}`.trimEnd()
}

function evidenceLines(told: Told): string {
  switch (told.name) {
    case 'pipeline':
      return pipelineLines(told.document)
    case 'truth':
      return truthLines(told.document)
    case 'time':
      return timeLines(told.document)
    case 'segments':
      return segmentLines(told.document)
    case 'forecast':
      return forecastLines(told.document)
  }
}

const sayIso = (iso: string) => sayDay(dayOfIso(iso) ?? 0)

/** A sum in words: `2,014,300 USD`, or several. */
export function sayMoney({ amounts }: { amounts: Readonly<Record<string, number>> }): string {
  return Object.entries(amounts)
    .map(([code, amount]) => (code === NO_CURRENCY ? whole(amount) : `${whole(amount)} ${code}`))
    .join(' + ')
}

export function pipelineLines(report: PipelineReport): string {
  const row = (name: string, part: PipelineReport['live'], more = '') =>
    part === null ? [] : [[name, whole(part.deals), sayMoney(part), more]]
  const { buried, winRate } = report
  const days = buried?.medianAge ?? null
  const age = days === null ? '' : `for ${whole(days)} days (median)`
  const lines = [
    table([
      ...row('live', report.live),
      ...row('long-dated, with a buyer’s date', report.longDated),
      ...row('stalled', report.stalled),
      ...row('lost in fact', buried, age),
      ...row('what the CRM says', report.stated),
    ]),
    '',
    ...worthLine(report),
  ]
  if (winRate.value !== null) {
    const doubt = winRate.interval ? ` (${range(winRate.interval, percent)})` : ''
    lines.push(`  Win rate ${percent(winRate.value)}${doubt}.`)
  }
  if (report.forecastAccuracy) {
    const { value, quarters } = report.forecastAccuracy
    lines.push(
      wrap(
        `What the close dates said at the start of a quarter was ${percent(1 - value)} off what came, on average over ${count(quarters, 'quarter')}.`,
        2,
      ),
    )
  }
  return lines.join('\n')
}

/** Nothing where no past win rate could weigh the deals, or there is no amount to weigh. */
function worthLine({ honest }: PipelineReport): string[] {
  if (honest === null || honest.interval === null) return []
  if (Object.values(honest.amounts).every((amount) => amount === 0)) return []
  const doubt = range(honest.interval, whole)
  return [`  Worth ${sayMoney(honest)} (${doubt}) as past deals like the live ones fared.`]
}

const SHOWN = 20

/** The surest flags first; of each the strongest signals. */
export function truthLines(report: TruthReport, shown = SHOWN, signals = 9): string {
  const lines: string[] = []
  for (const flag of report.flags.slice(0, shown)) {
    const { name, stage, amounts } = flag.opportunity
    const money = sayMoney({ amounts })
    lines.push(`  ${name}${money ? `, ${money}` : ''}${stage ? `, ${stage}` : ''}`)
    for (const signal of flag.signals.slice(0, signals)) {
      const base = signal.base !== null && signal.base.deals > 0 ? ` ${signal.base.text}` : ''
      lines.push(wrap(`${signal.text}${base}`, 6))
    }
  }
  const more = report.flags.length - shown
  if (more > 0)
    lines.push('', `  And ${whole(more)} more, lost in fact or stalled; --json lists all.`)
  if (report.relabelled.length > 0) {
    lines.push(
      '',
      wrap(
        `Closed, listed apart: ${count(report.relabelled.length, 'deal')} called unqualified late instead of lost.`,
        2,
      ),
    )
  }
  return lines.join('\n')
}

const QUARTERS = 8

export function timeLines(report: TimeReport, quarters = QUARTERS): string {
  const row = (name: string, ending: TimeReport['won']) => [
    name,
    ending.median === null ? 'not enough to tell' : `half by day ${whole(ending.median)}`,
    ending.mean === null ? '' : `${whole(ending.mean)} days on average`,
    ending.interval === null ? '' : `(${range(ending.interval, whole)})`,
  ]
  const rows = [
    row('won', report.won),
    row('lost', report.lost),
    row('no decision', report.noDecision),
  ]
  const lines = [table(rows), ...trendLines(report, quarters)]
  for (const { text } of report.purged) lines.push(wrap(text, 2))
  return lines.join('\n')
}

function trendLines(report: TimeReport, quarters: number): string[] {
  if (quarters === 0) return []
  const say = (median: number | null) => (median === null ? 'not enough yet' : whole(median))
  const rows = report.trend
    .slice(-quarters)
    .map(({ quarter, lostMedian, wonMedian, deals }) => [
      quarter,
      say(lostMedian),
      say(wonMedian),
      count(deals, 'deal'),
    ])
  const head = '  Days until half of the lost and of the won were over, by quarter of creation:'
  return ['', head, table([['', 'lost', 'won', ''], ...rows], 4)]
}
