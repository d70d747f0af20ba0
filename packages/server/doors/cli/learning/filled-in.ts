import { OR } from '../present/debrief-form.ts'

type Fields = Readonly<Record<string, unknown>>

/** A form as it is sent: without its choices, and without what was left as it was printed. */
export function filledIn({ choices: _, ...body }: Fields): Fields {
  const { debrief } = body
  return isFields(debrief) ? { ...body, debrief: answered(debrief) } : body
}

/** An entry whose every choice is still open says nothing. */
function answered(form: Fields): Fields {
  const kept = Object.entries(withoutOpen(form)).map(([field, value]): [string, unknown] => [
    field,
    Array.isArray(value) ? value.filter((entry) => !isUntouched(entry)).map(entryOf) : value,
  ])
  return Object.fromEntries(kept)
}

const entryOf = (entry: unknown): unknown => (isFields(entry) ? withoutOpen(entry) : entry)

/** Texts may hold the sign between choices; menus never do. */
const MENUS = ['about', 'how', 'cause', 'putTo', 'from', 'role', 'stance', 'process']

const isOpen = (field: string, value: unknown): boolean =>
  MENUS.includes(field) && typeof value === 'string' && value.includes(OR)

const withoutOpen = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([field, value]) => !isOpen(field, value)))

function isUntouched(entry: unknown): boolean {
  if (!isFields(entry)) return false
  return Object.entries(entry).every(
    ([field, value]) => isOpen(field, value) || value === null || value === '',
  )
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
