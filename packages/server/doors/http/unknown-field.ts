import type { Refusal } from '@closed-learned/deals'

/** As much of the description of a body as says which fields it has. */
export interface FieldsSaid {
  readonly properties?: Readonly<Record<string, FieldsSaid>>
  readonly items?: FieldsSaid
  readonly anyOf?: readonly FieldsSaid[]
  readonly oneOf?: readonly FieldsSaid[]
  readonly const?: unknown
}

/** A field that is not there, and those that are in its place. */
interface Unknown {
  readonly name: string
  readonly known: readonly string[]
}

/**
 * Declines fields that a body does not have, at any depth: one that was misspelt and overheard would
 * do something else than was asked, such as showing to more people what was meant for fewer.
 */
export function unknownField(said: FieldsSaid, value: unknown): Refusal | undefined {
  const found = unknownIn(said, value)
  return found && noSuchField(found)
}

/** The words for a field that is not there; `known` are those that are. */
function noSuchField({ name, known }: Unknown): Refusal {
  return {
    kind: 'not-asked-well',
    text: `There is no field “${name.slice(0, LONGEST_NAME)}” here.`,
    mend: known.length === 0 ? 'Leave it out.' : `There are: ${known.join(', ')}.`,
  }
}

const LONGEST_NAME = 100

function unknownIn(said: FieldsSaid, value: unknown): Unknown | undefined {
  const forms = said.anyOf ?? said.oneOf
  if (forms) return unknownInForms(forms, value)
  if (Array.isArray(value)) return said.items && firstIn(value, said.items)
  if (!isObject(value) || said.properties === undefined) return undefined
  const { properties } = said
  const known = Object.keys(properties)
  for (const [name, within] of Object.entries(value)) {
    const field = Object.hasOwn(properties, name) ? properties[name] : undefined
    const found = field ? unknownIn(field, within) : { name, known }
    if (found) return found
  }
  return undefined
}

function firstIn(values: readonly unknown[], said: FieldsSaid): Unknown | undefined {
  for (const value of values) {
    const found = unknownIn(said, value)
    if (found) return found
  }
  return undefined
}

/** Of several forms the one that the value says it has; if none has the field, it is unknown. */
function unknownInForms(forms: readonly FieldsSaid[], value: unknown): Unknown | undefined {
  const fitting = forms.filter((form) => mayHave(form, value))
  const found = fitting.map((form) => unknownIn(form, value))
  return found.every((one) => one !== undefined) ? found[0] : undefined
}

/** Whether a form is of this shape, and of the kind that the value names. */
function mayHave({ properties, items }: FieldsSaid, value: unknown): boolean {
  if (!isObject(value)) return Array.isArray(value) === (items !== undefined)
  if (properties === undefined) return false
  return Object.entries(properties).every(
    ([name, field]) => field.const === undefined || Reflect.get(value, name) === field.const,
  )
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
