import { currencyOfSign, isCurrencyCode } from '../currency.ts'
import { isBookkeeping, isPersonal } from '../layouts/layout.ts'
import type { OpportunityColumns } from '../mapping.ts'
import { currencySignIn } from '../read-amount.ts'
import { guessStageMeaning } from '../stage-meaning.ts'
import { type ColumnProfile, type FileProfile, isUnique } from './file-profile.ts'
import { idByContent } from './id-by-content.ts'
import { assignEmpty, assignRoles, type Role } from './roles.ts'

/** A file that is read as opportunities, or as the history of their states. */
export interface GuessedDeals {
  readonly file: FileProfile
  readonly isHistory: boolean
  readonly columns: OpportunityColumns
  readonly roles: Partial<Record<Role, ColumnProfile>>
  /** How sure the guess is, to choose among files. */
  readonly fit: number
}

const ROLES: readonly Role[] = [
  'id',
  'stage',
  'outcome',
  'amount',
  'owner',
  'account',
  'name',
  'createdAt',
  'modifiedAt',
  'closedAt',
  'closeDate',
  'buyerDate',
  'at',
  'lossReason',
  'probability',
  'forecastCategory',
  'currency',
]

/** Reads a file as one about opportunities; null where it has no id, or nothing of a deal. */
export function guessDeals(file: FileProfile): GuessedDeals | null {
  const roles = assignRoles(file, ROLES)
  const named = roles.id ?? idByContent(file, roles)
  if (named) roles.id = named
  const { id, stage, outcome, amount } = roles
  if (!id || !(stage ?? outcome) || file.rows === 0) return null
  const isHistory = !isUnique(file, id) && roles.at !== undefined
  settleDates(file, roles, isHistory)
  const fit = Object.keys(roles).length + (stage ? 3 : 0) + (amount ? 2 : 0)
  assignEmpty(file, roles, ['closedAt', 'outcome'])
  return { file, isHistory, columns: columnsOf(file, roles, isHistory), roles, fit }
}

/** What only a look at the rows can tell: is the close date an expectation, or the day of closing? */
function settleDates(
  file: FileProfile,
  roles: Partial<Record<Role, ColumnProfile>>,
  isHistory: boolean,
): void {
  if (!isHistory) {
    const first = roles.createdAt ?? roles.at
    if (first) roles.createdAt = first
    delete roles.at
  }
  const { closeDate, stage, outcome } = roles
  const end = outcome ?? stage
  if (!closeDate || !end || roles.closedAt) return
  const dates = file.cellsOf(closeDate)
  let [open, openFilled, closed] = [0, 0, 0]
  file.cellsOf(end).forEach((value, row) => {
    if (isEnd(value)) closed++
    else {
      open++
      if (dates[row] !== '') openFilled++
    }
  })
  if (closed === 0 || open < 5 || openFilled > open * 0.05) return
  roles.closedAt = closeDate
  delete roles.closeDate
}

function isEnd(value: string): boolean {
  const meaning = guessStageMeaning(value)
  return meaning !== null && meaning !== 'open' && meaning !== 'parked'
}

function columnsOf(
  file: FileProfile,
  roles: Partial<Record<Role, ColumnProfile>>,
  isHistory: boolean,
): OpportunityColumns {
  const columns: OpportunityColumns = { from: file.file }
  if (isHistory) columns.shape = 'states'
  const simple = ROLES.filter((role) => role !== 'outcome' && role !== 'currency')
  for (const role of simple) {
    const column = roles[role]
    if (column) columns[role as Exclude<Role, 'outcome' | 'currency'>] = column.name
  }
  const { id } = roles
  if (!columns.name && id && /\b(name|title)\b|^(deal|opportunity)$/.test(id.words)) {
    columns.name = id.name
  }
  if (roles.outcome) columns.outcome = outcomeLists(roles.outcome)
  if (roles.amount) {
    const code = codeOf(roles.amount)
    if (roles.currency) columns.currency = { column: roles.currency.name }
    else if (code !== undefined) columns.currency = code
  }
  const used = new Set<ColumnProfile>(Object.values(roles))
  const attributes = file.columns.filter((c) => !used.has(c) && isAttribute(c, file))
  if (attributes.length > 0) columns.attributes = attributes.map((c) => c.name)
  return columns
}

function outcomeLists(column: ColumnProfile) {
  const values = [...column.values]
  const of = (meaning: string) => values.filter((value) => guessStageMeaning(value) === meaning)
  return {
    column: column.name,
    won: of('won'),
    lost: of('lost'),
    noDecision: of('noDecision'),
    disqualified: of('disqualified'),
  }
}

/** The currency that the header or the cells of an amount name. */
function codeOf(amount: ColumnProfile): string | undefined {
  const inHeader = amount.name.split(/[^A-Za-z€$£]+/).map((word) => currencyOfSign(word, 'USD'))
  const named = inHeader.find((code) => code !== undefined)
  if (named !== undefined && isCurrencyCode(named)) return named
  const counts = new Map<string, number>()
  for (const value of amount.values) {
    const sign = currencySignIn(value)
    const code = sign === '' ? undefined : currencyOfSign(sign, 'USD')
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1])
  return commonest?.[0]
}

/** Derived from what else is known (`Weighted Revenue`, `Latest Status Entry`), so no cause of anything. */
const DERIVED =
  /\b(weighted|expected|probab\w*|latest|current|active|closed|open|won|lost|status|is (won|closed|open)|days|age|duration|quarter|month|year|week|fiscal|total)\b/

/** The same abroad, and people and ways to reach them. */
const DERIVED_ABROAD =
  /\b(gewichtet\w*|\w*wahrscheinlichkeit|quartal|monat|jahr|tage|ponderee?|trimestre|mois|annee|jours|ponderad[oa]|mes|dias|ponderat[oa]|mese|anno|giorni|kwartaal|maand|jaar|dagen|gewogen|kvartal|manad|dagar|vikta[dt]|ansprechpartner\w*|kontaktperson|telefon\w*|mobil\w*|stra(ss|ß)e|adresse|telephone|interlocuteur|courriel|telefono|contacto|correo|direccion|indirizzo|referente|contatto|telefone|contato|endereco|contactpersoon|telefoon\w*|adres|adress|bemerkung\w*|notiz\w*|beschreibung|kommentar\w*|commentaires?|remarques?|comentarios?|notas?|observaciones|osservazioni|observacoes|opmerking\w*|anteckning\w*|erstellt von|angelegt von)\b/

function isAttribute(column: ColumnProfile, file: FileProfile): boolean {
  const { words, filled, values } = column
  if (isPersonal(words) || isBookkeeping(words) || DERIVED.test(words)) return false
  if (DERIVED_ABROAD.test(words)) return false
  if (column.dates >= 0.5 || filled === 0 || values.size < 2) return false
  return values.size <= Math.max(50, file.rows * 0.2) && column.meanLength < 60
}
