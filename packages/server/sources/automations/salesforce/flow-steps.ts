import { ALWAYS, type Criterion } from '@closed-learned/deals'
import { combine } from '../read/combine.ts'
import type { Steps } from '../read/reach.ts'
import type { Xml } from '../read/read-xml.ts'
import { conditionOf } from './conditions.ts'
import { type FlowValues, valueIn } from './flow-values.ts'
import { readFormula } from './formula.ts'

interface Edge {
  readonly to: string
  readonly when: Criterion
}

const CONNECTORS = ['connector', 'nextValueConnector', 'noMoreValuesConnector', 'defaultConnector']

/** How the elements of a flow lead to each other; what happens on an error is not followed. */
export function stepsOf(flow: Xml, values: FlowValues): Steps {
  const steps = new Map<string, Edge[]>()
  for (const kind of flow.names()) {
    for (const element of flow.all(kind)) {
      const name = element.text('name')
      if (name === '') continue
      const edges = kind === 'decisions' ? decided(element, values) : onward(element, CONNECTORS)
      steps.set(name, [...(steps.get(name) ?? []), ...edges])
    }
  }
  return steps
}

/** Where a flow begins, and on which deals. */
export function beginningOf(flow: Xml, values: FlowValues): { starts: string[]; entry: Criterion } {
  const start = flow.at('start')
  const old = flow.text('startElementReference')
  const places = [start, ...start.all('scheduledPaths')].flatMap((one) =>
    onward(one, ['connector']),
  )
  const starts = [...(old === '' ? [] : [old]), ...places.map(({ to }) => to)]
  const formula = start.text('filterFormula')
  const filters = start
    .all('filters')
    .map((one) => compared(one.text('field'), one.text('operator'), one.at('value'), values))
  const entry = combine(start.text('filterLogic'), filters)
  return { starts, entry: formula === '' ? entry : { all: [entry, readFormula(formula)] } }
}

function onward(element: Xml, connectors: readonly string[]): Edge[] {
  return connectors
    .map((connector) => element.text(connector, 'targetReference'))
    .filter((to) => to !== '')
    .map((to) => ({ to, when: ALWAYS }))
}

/** The rules of a decision are asked in order; the default is what none of them takes. */
function decided(decision: Xml, values: FlowValues): Edge[] {
  const rules = decision.all('rules').map((rule) => {
    const conditions = rule
      .all('conditions')
      .map((one) =>
        compared(
          one.text('leftValueReference'),
          one.text('operator'),
          one.at('rightValue'),
          values,
        ),
      )
    return {
      to: rule.text('connector', 'targetReference'),
      when: combine(rule.text('conditionLogic'), conditions),
    }
  })
  const otherwise = decision.text('defaultConnector', 'targetReference')
  const none = noneOf(rules.map(({ when }) => when))
  return [...rules, { to: otherwise, when: rules.length === 0 ? ALWAYS : none }].filter(
    ({ to }) => to !== '',
  )
}

function noneOf(criteria: readonly Criterion[]): Criterion {
  return { all: criteria.map((criterion) => ({ not: criterion })) }
}

function compared(left: string, operator: string, right: Xml, values: FlowValues): Criterion {
  const formula = values.criterionOf(left)
  const value = valueIn(right)
  if (formula !== undefined)
    return 'text' in value && value.text === 'false' ? { not: formula } : formula
  if (/\$Record__Prior|myVariable_old/.test(left))
    return { unclear: `${left} ${operator} ${values.textOf(right)}` }
  if ('name' in value && /\$Record__Prior|myVariable_old/.test(value.name))
    return operator === 'NotEqualTo' || /Than/.test(operator)
      ? { changed: left }
      : { unclear: `${left} as before` }
  return conditionOf(left, operator, [values.textOf(right)])
}
