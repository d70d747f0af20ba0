/**
 * When something acts, as far as it can be understood. `is` holds where the field has one of the values
 * (`''`: it is empty; `true`, `false` for marks); `unclear` may hold or not.
 */
export type Criterion =
  | { readonly all: readonly Criterion[] }
  | { readonly any: readonly Criterion[] }
  | { readonly not: Criterion }
  | { readonly field: string; readonly is: readonly string[] }
  | { readonly changed: string }
  | { readonly unclear: string }

export const ALWAYS: Criterion = { all: [] }

/** The conditions of a criterion with whether each is asked for, and not its opposite. */
export function* conditionsOf(
  criterion: Criterion,
  isAsked = true,
): Generator<{ readonly condition: Exclude<Criterion, Joined>; readonly isAsked: boolean }> {
  if ('all' in criterion) for (const one of criterion.all) yield* conditionsOf(one, isAsked)
  else if ('any' in criterion) for (const one of criterion.any) yield* conditionsOf(one, isAsked)
  else if ('not' in criterion) yield* conditionsOf(criterion.not, !isAsked)
  else yield { condition: criterion, isAsked }
}

type Joined = Extract<Criterion, { all: unknown } | { any: unknown } | { not: unknown }>

/** A criterion in a few words: `StageName is Closed Lost and Amount greaterThan 1000`. */
export function sayCriterion(criterion: Criterion): string {
  if ('all' in criterion) return criterion.all.map(sayPart).join(' and ')
  if ('any' in criterion) return criterion.any.map(sayPart).join(' or ')
  if ('not' in criterion) return sayNot(criterion.not)
  if ('changed' in criterion) return `${criterion.changed} changes`
  if ('unclear' in criterion) return criterion.unclear
  return `${criterion.field} is ${sayValues(criterion.is)}`
}

function sayPart(criterion: Criterion): string {
  const parts = 'all' in criterion ? criterion.all : 'any' in criterion ? criterion.any : []
  const said = sayCriterion(criterion)
  return parts.length > 1 ? `(${said})` : said
}

function sayNot(criterion: Criterion): string {
  if ('field' in criterion) return `${criterion.field} is not ${sayValues(criterion.is)}`
  return `not (${sayCriterion(criterion)})`
}

function sayValues(values: readonly string[]): string {
  return values.map((value) => (value === '' ? 'empty' : value)).join(' or ')
}
