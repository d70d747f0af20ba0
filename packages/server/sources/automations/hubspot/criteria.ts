import { ALWAYS, type Criterion } from '@closed-learned/deals'
import type { Json } from '../read/json.ts'

/** On which deals a workflow of the v4 API begins. */
export function enrollmentOf(flow: Json): Criterion {
  const enrollment = flow.at('enrollmentCriteria')
  const branches = [
    enrollment.at('listFilterBranch'),
    ...enrollment.at('eventFilterBranches').list(),
    ...enrollment.at('listMembershipFilterBranches').list(),
  ].filter((branch) => branch.keys().length > 0)
  if (branches.length === 0) return ALWAYS
  return { any: branches.map(branchOf) }
}

/** A branch of filters: all or any of its filters and of the branches in it. */
export function branchOf(branch: Json): Criterion {
  const filters = branch.at('filters').list()
  const told = isOfChange(filters) ? [changeOf(filters)] : filters.map(filterOf)
  const parts = [...told, ...branch.at('filterBranches').list().map(branchOf)]
  const isAny = branch.at('filterBranchOperator').text() || branch.at('filterBranchType').text()
  return isAny === 'OR' ? { any: parts } : { all: parts }
}

function filterOf(filter: Json): Criterion {
  const field = filter.at('property').text()
  const operation = filter.at('operation')
  const values = [...operation.at('values').texts(), ...operation.at('value').texts()]
  return conditionOf(field, operation.at('operator').text(), [...new Set(values)])
}

function conditionOf(field: string, operator: string, values: readonly string[]): Criterion {
  switch (operator) {
    case 'IS_ANY_OF':
    case 'IS_EQUAL_TO':
    case 'IS_EXACTLY':
    case 'CONTAINS':
    case 'HAS_EVER_BEEN_ANY_OF':
    case 'EQ':
    case 'SET_ANY':
      return { field, is: values }
    case 'IS_NONE_OF':
    case 'IS_NOT_EQUAL_TO':
    case 'DOES_NOT_CONTAIN':
    case 'NEQ':
    case 'SET_NOT_ANY':
      return { not: { field, is: values } }
    case 'IS_UNKNOWN':
    case 'IS_NOT_KNOWN':
      return { field, is: [''] }
    case 'IS_KNOWN':
      return { not: { field, is: [''] } }
    default:
      return { unclear: `${field} ${operator} ${values.join(' or ')}`.trim() }
  }
}

/** A change of a property is told by two filters: what it is called, and its new value. */
function isOfChange(filters: readonly Json[]): boolean {
  return filters.some((filter) => filter.at('property').text() === 'hs_name')
}

function changeOf(filters: readonly Json[]): Criterion {
  const valuesOf = (name: string) =>
    filters
      .filter((filter) => filter.at('property').text() === name)
      .flatMap((filter) => [
        ...filter.at('operation', 'values').texts(),
        ...filter.at('operation', 'value').texts(),
      ])
  const fields = valuesOf('hs_name')
  const values = [...new Set(valuesOf('hs_value'))]
  return {
    any: fields.map(
      (field): Criterion => (values.length === 0 ? { changed: field } : { field, is: values }),
    ),
  }
}

/** On which deals a workflow of the v3 API begins: one of several lists of conditions. */
export function segmentsOf(flow: Json): Criterion {
  const segments = flow.at('segmentCriteria').list()
  if (segments.length === 0) return ALWAYS
  return {
    any: segments.map((segment): Criterion => {
      const filters = segment.list().length > 0 ? segment.list() : [segment]
      return {
        all: filters.map((one) =>
          conditionOf(
            one.at('property').text(),
            one.at('operator').text(),
            one.at('value').text().split(';'),
          ),
        ),
      }
    }),
  }
}
