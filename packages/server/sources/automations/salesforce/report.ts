import {
  type Automation,
  type Criterion,
  type Firing,
  firingOf,
  namesLoss,
} from '@closed-learned/deals'
import { combine } from '../read/combine.ts'
import { type MetadataDocument, subjectOf } from '../read/document.ts'
import type { Xml } from '../read/read-xml.ts'
import { conditionOf } from './conditions.ts'

/** A report: which deals it is about, what it is grouped by, what it counts. */
export function readReport({ name, xml }: MetadataDocument): Automation[] {
  const own = xml.text('name') === '' ? subjectOf(name) : xml.text('name')
  const base = { name: own, where: name, isOn: true, text: xml.text('description') }
  if (/^(lead|case|task|event|activit|contact|campaign|user)/i.test(xml.text('reportType')))
    return [{ ...base, kind: 'other' }]
  const groupings = [...xml.all('groupingsDown'), ...xml.all('groupingsAcross')]
  const columns = xml.all('columns').filter((column) => column.all('aggregateTypes').length > 0)
  const formulas = xml
    .all('aggregates')
    .flatMap((one) => [one.text('calculatedFormula'), one.text('masterLabel')])
  const isPushes = xml.all('columns').some((column) => /push_?count/i.test(column.text('field')))
  return [
    {
      ...base,
      kind: 'report',
      when: firingOf(criterionOf(xml)),
      groupedBy: groupings.map((grouping) => grouping.text('field')),
      measures: [
        ...columns.map((column) => column.text('field')),
        ...formulas.filter((formula) => formula !== ''),
        ...(isPushes ? ['PUSH_COUNT'] : []),
      ],
      isOwn: /^(user|mine|my\b)/i.test(xml.text('scope')),
    },
  ]
}

function criterionOf(report: Xml): Criterion {
  const filter = report.at('filter')
  const items = filter
    .all('criteriaItems')
    .map((item) => conditionOf(item.text('column'), item.text('operator'), item.texts('value')))
  const open = report.all('params').find((one) => one.text('name') === 'open')
  return {
    all: [
      ...(items.length === 0 ? [] : [combine(filter.text('booleanFilter'), items)]),
      ...standing(open?.text('value') ?? ''),
    ],
  }
}

/** The filter for open and closed deals that every report of deals has. */
function standing(value: string): Criterion[] {
  if (value === 'open') return [{ field: 'IsClosed', is: ['false'] }]
  if (value === 'closed') return [{ field: 'IsClosed', is: ['true'] }]
  return value === 'closedwon' ? [{ field: 'IsWon', is: ['true'] }] : []
}

const SECTIONS = ['leftSection', 'middleSection', 'rightSection']

/** The parts of a dashboard; what they are about only their titles tell. */
export function readDashboard({ name, xml }: MetadataDocument): Automation[] {
  const whole = xml.text('title') === '' ? subjectOf(name) : xml.text('title')
  const parts = [
    ...SECTIONS.flatMap((section) => xml.all(section).flatMap((one) => one.all('components'))),
    ...xml
      .all('dashboardGridLayout')
      .flatMap((grid) =>
        grid.all('dashboardGridComponents').map((one) => one.at('dashboardComponent')),
      ),
  ]
  return parts.map((part) => {
    const title = [part.text('header'), part.text('title')].filter((text) => text !== '').join(': ')
    const own = title === '' ? (part.text('report').split('/').at(-1) ?? '') : title
    return {
      kind: 'report',
      name: `${whole}: ${own}`,
      where: name,
      isOn: true,
      text: `${part.text('footer')} ${part.text('metricLabel')}`.trim(),
      when: titled(`${own} ${part.text('report')}`),
      groupedBy: [
        ...part.texts('groupingColumn'),
        ...part
          .all('dashboardTableColumn')
          .slice(0, 1)
          .map((column) => column.text('column')),
      ],
      measures: [own],
      isOwn: false,
    }
  })
}

function titled(title: string): Firing {
  const isLoss = namesLoss(title)
  const said = `its title: “${title.trim()}”`
  return { lost: true, won: !isLoss, open: !isLoss, moved: false, isKnown: true, said }
}
