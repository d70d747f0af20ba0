import type { z } from 'zod'

type Path = readonly PropertyKey[]

/** What is amiss with a field of a file: the field by its name and where it stands, and what it takes. */
export function sayFieldIssue(issue: z.core.$ZodIssue, body: unknown): string {
  const name = sayPath(issue.path)
  const value = valueAt(body, issue.path)
  const choices = choicesOf(issue)
  if (choices.length > 0) {
    const all = choices.join(', ')
    return value === undefined
      ? `${name} is missing; it takes one of ${all}.`
      : `${name} takes one of ${all}, and ${sayValue(value)} is none of them.`
  }
  if (value === undefined) return `${name} is missing.`
  if (/^(must|is) /.test(issue.message)) return `${name} ${issue.message.replace(/\.+$/, '')}.`
  return `${name} cannot be used with ${sayValue(value)}.`
}

/** `debrief.fits.0.how`: “how” in entry 1 of “fits”. */
function sayPath(path: Path): string {
  const last = path.findLastIndex((part) => typeof part === 'number')
  const within = `“${String(path[last - 1])}”`
  if (last < 0) return `“${String(path.at(-1) ?? 'The file')}”`
  const entry = `entry ${Number(path[last]) + 1} of ${within}`
  const below = path.slice(last + 1).join('.')
  return below === '' ? `What stands in ${entry}` : `“${below}” in ${entry}`
}

function choicesOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  return issue.code === 'invalid_union' && issue.path.at(-1) === 'kind' ? KINDS : []
}

/** The kinds of evidence, which is the one field of several shapes. */
const KINDS = ['moment', 'document', 'quote']

const LONGEST = 60

function sayValue(value: unknown): string {
  if (typeof value !== 'string') return Array.isArray(value) ? 'a list' : `“${String(value)}”`
  return `“${value.slice(0, LONGEST)}”`
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value
  for (const name of path)
    at = typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined
  return at
}
