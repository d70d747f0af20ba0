import { refuse } from '@closed-learned/deals'
import type { z } from 'zod'
import { isRefusal } from '../../../work/refusals.ts'
import { readBody } from '../../http/body-asked.ts'
import type { Given, Options } from '../options-in.ts'
import { textIn } from '../text-in.ts'
import { Unusable } from '../unusable.ts'
import { sayFieldIssue } from './say-field-issue.ts'

/** The fields of the API that options fill; `firstKnowable` is `--first-knowable`. */
export type Fields = Readonly<Record<string, 'text' | 'flag' | 'number' | 'list'>>

type Body = Readonly<Record<string, unknown>>

const optionOf = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The options that fill these fields, and the file in which they may stand instead. */
export function optionsOf(fields: Fields): Options {
  const options = Object.entries(fields).map(([field, kind]) => [
    optionOf(field),
    kind === 'flag' ? ('flag' as const) : ('text' as const),
  ])
  return { ...Object.fromEntries(options), file: 'text' }
}

/**
 * What a person wants to write, as the schema of the API reads it: from options, which are read at once and
 * throw `Unusable`, or from a file of JSON, which is read when it is asked for and refuses. `more` is known
 * already; `sent` says what of a file is sent.
 */
export function askedIn<S extends z.ZodType>(
  schema: S,
  fields: Fields,
  given: Given,
  more: Body = {},
  sent: (body: Body) => Body = (body) => body,
): () => Promise<z.output<S>> {
  const { words, values } = given
  const filled = Object.keys(fields).find((field) => values[optionOf(field)] !== undefined)
  if (typeof values.file === 'string') {
    if (filled !== undefined)
      throw new Unusable(`closed-learned ${words} takes --file or --${optionOf(filled)}, not both.`)
    const { file } = values
    const mend = words === 'debrief' ? FORM_MEND : MEND
    return () => inFile(schema, file, { mend, sent: (body) => ({ ...sent(body), ...more }) })
  }
  const asked = inOptions(schema, fields, given, more)
  return async () => asked
}

function inOptions<S extends z.ZodType>(
  schema: S,
  fields: Fields,
  { words, values }: Given,
  more: Body,
): z.output<S> {
  const body: Record<string, unknown> = { ...more }
  for (const [field, kind] of Object.entries(fields)) {
    const value = values[optionOf(field)]
    if (value !== undefined) body[field] = fieldValue(value, kind)
  }
  const read = schema.safeParse(body)
  if (read.success) return read.data
  throw new Unusable(sayIssue(words, fields, read.error.issues[0], body))
}

function fieldValue(value: string | true, kind: Fields[string]): unknown {
  if (value === true || kind === 'text') return value
  if (kind === 'list') return value.split(',').map((each) => each.trim())
  return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value
}

type Issue = z.core.$ZodIssue

/** Our own messages go on from the name; of a menu its entries are said. */
function sayIssue(words: string, fields: Fields, issue: Issue | undefined, body: Body): string {
  const field = String(issue?.path[0] ?? '')
  const name = Object.hasOwn(fields, field) ? `--${optionOf(field)}` : field.toUpperCase()
  const value = body[field]
  if (issue === undefined || field === '') return `closed-learned ${words} cannot be used so.`
  const needed = Object.hasOwn(fields, field) ? name : '--file'
  if (value === undefined) return `closed-learned ${words} needs ${needed}.`
  if (/^(must|is) /.test(issue.message)) return `${name} ${issue.message.replace(/\.$/, '')}.`
  const given = Array.isArray(value) ? value[Number(issue.path[1])] : value
  if (issue.code !== 'invalid_value') return `${name} cannot be used with “${given}”.`
  return `${name} takes one of ${issue.values.join(', ')}, and “${given}” is none of them.`
}

interface Reading {
  readonly mend: string
  readonly sent: (body: Body) => Body
}

/** What stands as JSON in a file; `-` is standard input. */
async function inFile<S extends z.ZodType>(
  schema: S,
  path: string,
  { mend, sent }: Reading,
): Promise<z.output<S>> {
  const file = objectIn(await textIn(path))
  if (file === undefined)
    refuse('not-asked-well', `${path === '-' ? 'Standard input' : path} is no JSON object.`, mend)
  const body = sent(file)
  const read = readBody(schema, body, mend)
  if (!isRefusal(read)) return read.asked
  // A field that is not there is said already, with those that are.
  if (read.mend !== mend) return refuse(read.kind, read.text, read.mend)
  const issue = schema.safeParse(body).error?.issues[0]
  return refuse(read.kind, issue ? sayFieldIssue(issue, body) : read.text, mend)
}

const MEND = 'Its fields stand in the description of the API, at /api of a running program.'
const FORM_MEND = 'closed-learned debrief DEAL --form prints every field, with what it takes.'

function objectIn(text: string): Body | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as Body) : undefined
  } catch {
    return undefined
  }
}
