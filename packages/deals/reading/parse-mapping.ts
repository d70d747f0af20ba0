import type { z } from 'zod'
import { refuse } from '../shared/refusal.ts'
import { type Mapping, mappingSchema } from './mapping.ts'

/** Reads a mapping file's content; refuses it with the place of the first thing that is wrong. */
export function parseMapping(content: unknown): Mapping {
  const result = mappingSchema.safeParse(content)
  if (result.success) return result.data
  const issue = deepest(result.error.issues)
  const place = issue?.path.join('.') || 'the mapping file'
  refuse(
    'mapping-invalid',
    `The mapping cannot be used: ${say(issue, place)}.`,
    'Mend this place in the mapping file and import again.',
  )
}

type Issue = z.core.$ZodIssue

/** Of a union (one section or a list of them) the branch that got furthest tells what is wrong. */
function deepest(issues: readonly Issue[]): Issue | undefined {
  const [issue] = issues
  if (issue?.code !== 'invalid_union') return issue
  let best: Issue | undefined
  for (const branch of issue.errors) {
    const inner = deepest(branch)
    if (inner && (best === undefined || inner.path.length > best.path.length || isUnknown(inner))) {
      best = inner
    }
  }
  if (best === undefined || (best.path.length === 0 && best.code === 'invalid_type')) return issue
  return { ...best, path: [...issue.path, ...best.path] }
}

const isUnknown = (issue: Issue) => issue.code === 'unrecognized_keys'

function say(issue: Issue | undefined, place: string): string {
  if (issue === undefined) return `${place} is not understood`
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${place} has a key that is not known, ${issue.keys.map((key) => `"${key}"`).join(', ')}`
    case 'invalid_value':
      return `${place} must be one of ${issue.values.map((value) => `"${String(value)}"`).join(', ')}`
    case 'custom':
      return `${place} ${issue.message}`
    case 'invalid_type':
      return `${place} must be ${issue.expected === 'record' ? 'an object' : `of type ${issue.expected}`}`
    default:
      return `${place} is not of a form that is understood`
  }
}
