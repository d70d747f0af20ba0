import type { Finding, FindingsPage } from '../report/trend-schemas.ts'
import { sheetLine } from '../shared/csv-line.ts'

const COLUMNS = [
  'as_of',
  'outcome',
  'kind',
  'direction',
  'place',
  'conditions',
  'deals',
  'happened',
  'rate',
  'low',
  'high',
  'rest_rate',
  'odds_ratio',
  'p_value',
  'since',
  'held_out_from',
  'held_out_deals',
  'held_out_rate',
  'still_holds',
  'explains',
  'text',
]

/** The findings as lines of a CSV, those that are only worth a look included and marked. */
export function* findingsCsv(page: FindingsPage): Iterable<string> {
  yield sheetLine(COLUMNS)
  for (const finding of [...page.findings, ...page.exploratory])
    yield sheetLine([page.asOf, page.outcome, ...cellsOf(finding)])
}

function cellsOf(finding: Finding): string[] {
  const { interval, lately, explains } = finding
  return [
    finding.kind,
    finding.direction,
    finding.title,
    conditionsOf(finding.where),
    String(finding.deals),
    String(finding.lost),
    share(finding.rate),
    share(interval[0]),
    share(interval[1]),
    share(finding.restRate),
    finding.oddsRatio === null ? '' : String(Number(finding.oddsRatio.toPrecision(4))),
    String(Number(finding.pValue.toPrecision(3))),
    finding.since?.quarter ?? '',
    lately?.quarter ?? '',
    lately ? String(lately.deals) : '',
    share(lately?.value ?? null),
    lately?.holds === undefined || lately.holds === null ? '' : String(lately.holds),
    explains.map(({ where }) => conditionsOf(where)).join(' | '),
    finding.text,
  ]
}

function conditionsOf(where: Finding['where']): string {
  return where.map(({ attribute, value }) => `${attribute} = ${value}`).join(' AND ')
}

function share(value: number | null): string {
  return value === null ? '' : String(Number(value.toFixed(4)))
}
