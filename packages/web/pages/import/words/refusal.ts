import type { DraftRefusal } from '../draft.ts'
import { type ReadAs, rolesOf } from '../mapping/roles.ts'

/** Why files cannot be read, as the page's answer: where a column is missing, it is asked for. */
export function headlineOfRefusal({ kind, text, guess }: DraftRefusal): string {
  if (kind === 'mapping-needed') {
    return guess ? 'Which column says what?' : 'Which column is the deal’s id?'
  }
  const missing = missingRole(text)
  if (missing !== null) return `Which column is ${missing}?`
  return text.replace(IN_MAPPING, '')
}

/** Where in a mapping file a column stands is of no use on the page. */
const IN_MAPPING = / \([\w.]+ in the mapping\)/
const MISSING = /(\w+)(?:\.\d+)?\.(\w+) is missing\.$/

function missingRole(text: string): string | null {
  const [, kind, key] = MISSING.exec(text) ?? []
  if (kind === undefined) return null
  const ways: readonly string[] = kind === 'history' ? ['changes', 'states'] : [kind]
  const roles = ways.filter(isReadAs).flatMap((as) => rolesOf(as))
  const name = roles.find((role) => role.key === key)?.name
  return name === undefined ? null : name.charAt(0).toLowerCase() + name.slice(1)
}

const READ_AS: readonly string[] = [
  'opportunities',
  'states',
  'changes',
  'accounts',
  'activities',
  'users',
  'contacts',
  'contactRoles',
  'leads',
  'stageList',
] satisfies ReadAs[]

const isReadAs = (as: string): as is ReadAs => READ_AS.includes(as)

/** What to do about it, on the page; the command line has files and options instead. */
export function mendOf({ kind, text, mend, guess }: DraftRefusal): string {
  switch (kind) {
    case 'mapping-needed':
      return guess
        ? 'This layout is not known here, so a first guess is filled in. Correct what is wrong, then look again.'
        : 'Nothing in these files looks like deals. Say below which file holds them and which column is the id, or drop other files.'
    case 'date-order-unknown':
      return 'Say below which it is, then look again.'
    case 'mapping-invalid':
      return `${helpful(mend, text)}Correct it below, or load another mapping.`
    case 'nothing-to-import':
      return 'Drop files that end in .csv, .csv.gz or .zip.'
    default:
      return mend
  }
}

/** The page has fields instead of keys: only what names a column or a file helps. */
function helpful(mend: string, text: string): string {
  if (missingRole(text) !== null) return 'The file cannot be read without it. '
  return /nearest|one after the other|name one of/i.test(mend) ? `${mend} ` : ''
}
