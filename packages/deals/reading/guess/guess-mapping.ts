import type { StageMeaning } from '../../opportunity/meaning.ts'
import { addDateEvidence, NO_DATE_EVIDENCE, orderOf } from '../date-order.ts'
import type { Mapping, SectionColumns } from '../mapping.ts'
import { guessStageMeaning } from '../stage-meaning.ts'
import { type ColumnProfile, type FileProfile, isUnique, shareHeld } from './file-profile.ts'
import { type GuessedDeals, guessDeals } from './guess-deals.ts'
import { SECTION_WORDS } from './section-words.ts'

const JOINED = 0.5

/**
 * A first draft of a mapping for files of no known layout, complete enough to be saved and used:
 * which file holds the deals, which their history, accounts, sellers and activities, and what the
 * stages mean. Null where no file looks like deals.
 */
export function guessMapping(files: readonly FileProfile[]): Mapping | null {
  const guesses = files
    .map(guessDeals)
    .filter((guess) => guess !== null)
    .sort((a, b) => b.fit - a.fit)
  const deals = guesses.find((guess) => !guess.isHistory)
  const states = guesses.find((guess) => guess.isHistory)
  const main = deals ?? states
  if (main === undefined) return null
  const rest = files.filter((file) => file !== deals?.file && file !== states?.file)
  const changes = rest.map((file) => guessChanges(file, main)).find(isKnown)
  const accounts = rest.map((file) => guessAccounts(file, main.roles.account)).find(isKnown)
  const users = rest.map((file) => guessUsers(file, main.roles.owner)).find(isKnown)
  const taken = new Set([changes?.from, accounts?.from, users?.from])
  const around = rest.filter((file) => !taken.has(file.file))
  const activities = around.map((file) => guessActivities(file, main)).find(isKnown)
  const contacts = around
    .filter((file) => file.file !== activities?.from)
    .map((file) => guessContacts(file, main))
    .find(isKnown)
  const history = changes ?? (states && related(states, deals) ? states.columns : undefined)
  return compact({
    dates: guessOrder([main, states].filter(isKnown)),
    opportunities: deals?.columns,
    history,
    accounts,
    activities,
    users,
    contacts,
    stages: guessStages([main, states].filter(isKnown)),
  })
}

const isKnown = <T>(value: T | null | undefined): value is T =>
  value !== null && value !== undefined

function related(states: GuessedDeals, deals: GuessedDeals | undefined): boolean {
  if (!deals) return true
  const [ids, known] = [states.roles.id?.values, deals.roles.id]
  return ids !== undefined && known !== undefined && shareHeld(known, ids) >= 0.1
}

function compact(mapping: Mapping): Mapping {
  return Object.fromEntries(Object.entries(mapping).filter(([, value]) => value !== undefined))
}

function guessOrder(guesses: readonly GuessedDeals[]): Mapping['dates'] {
  let evidence = NO_DATE_EVIDENCE
  for (const { file } of guesses) {
    for (const column of file.columns) {
      if (column.dates >= 0.9) evidence = addDateEvidence(evidence, column.order)
    }
  }
  const order = orderOf(evidence)
  // `ymd` needs no saying, and said it would forbid to ask about the dates of a later export.
  return order === 'open' || order === 'ymd' ? undefined : { order }
}

function guessStages(guesses: readonly GuessedDeals[]): Record<string, StageMeaning> | undefined {
  const stages: Record<string, StageMeaning> = {}
  for (const { roles } of guesses) {
    for (const name of roles.stage?.values ?? []) stages[name] = guessStageMeaning(name) ?? 'open'
  }
  return Object.keys(stages).length > 0 ? stages : undefined
}

/** The column of a file whose values are those of the deals: the best join above the bar. */
function joinOn(
  file: FileProfile,
  values: ReadonlySet<string> | undefined,
  fits: (column: ColumnProfile) => boolean,
): ColumnProfile | undefined {
  if (!values || values.size < 2) return undefined
  let best: ColumnProfile | undefined
  let most = JOINED
  for (const column of file.columns) {
    const share = fits(column) ? shareHeld(column, values) : 0
    if (share >= most) {
      most = share
      best = column
    }
  }
  return best
}

function byWords(
  file: FileProfile,
  words: RegExp,
  not: readonly (ColumnProfile | undefined)[],
  abroad?: RegExp,
): ColumnProfile | undefined {
  const free = file.columns.filter((column) => !not.includes(column))
  return (
    free.find((column) => words.test(column.words)) ??
    free.find((column) => abroad?.test(column.words))
  )
}

function guessAccounts(
  file: FileProfile,
  account: ColumnProfile | undefined,
): SectionColumns['accounts'] | null {
  const id = joinOn(file, account?.values, (column) => isUnique(file, column))
  if (!id) return null
  const name =
    byWords(file, /^(account |company |customer )?name$/, [id], SECTION_WORDS.accountName) ?? id
  return { from: file.file, id: id.name, name: name.name, attributes: '*' }
}

function guessUsers(
  file: FileProfile,
  owner: ColumnProfile | undefined,
): SectionColumns['users'] | null {
  const id = joinOn(file, owner?.values, (column) => isUnique(file, column))
  if (!id) return null
  const columns: SectionColumns['users'] = { from: file.file, id: id.name }
  const name = byWords(file, /^(full )?name$/, [id], SECTION_WORDS.userName)
  const email = byWords(file, /\be ?mail\b/, [id])
  const manager = byWords(file, /\bmanager\b|\breports to\b|\bboss\b/, [id, email])
  const team = byWords(file, /\b(team|group|department|office|region|territory)\b/, [id, manager])
  if (name) columns.name = name.name
  if (email) columns.email = email.name
  if (manager) columns.manager = manager.name
  if (team) columns.team = team.name
  return columns
}

/** The column of another file that names deals: nearly all of its values are ids of deals. */
function dealColumn(file: FileProfile, main: GuessedDeals): ColumnProfile | undefined {
  const ids = main.roles.id
  if (!ids) return undefined
  return file.columns.find(
    (column) => column.values.size > 1 && shareHeld(ids, column.values) >= JOINED,
  )
}

function guessChanges(file: FileProfile, main: GuessedDeals): SectionColumns['history'] | null {
  const id = dealColumn(file, main)
  const field = byWords(
    file,
    /^(field|property|column|attribute)( ?(name|changed|event))?$/,
    [id],
    SECTION_WORDS.field,
  )
  const newValue = byWords(
    file,
    /^(new|to|after|value)( ?value)?$|\bnew value\b/,
    [id, field],
    SECTION_WORDS.newValue,
  )
  const at = dateColumn(file)
  if (!id || !field || !newValue || !at) return null
  const oldValue = byWords(
    file,
    /^(old|from|before|previous)( ?value)?$|\bold value\b/,
    [id, field, newValue],
    SECTION_WORDS.oldValue,
  )
  const columns: SectionColumns['history'] = {
    from: file.file,
    shape: 'changes',
    id: id.name,
    at: at.name,
    field: field.name,
    newValue: newValue.name,
  }
  return oldValue ? { ...columns, oldValue: oldValue.name } : columns
}

function guessActivities(
  file: FileProfile,
  main: GuessedDeals,
): SectionColumns['activities'] | null {
  const opportunity = dealColumn(file, main)
  const at = dateColumn(file)
  if (!opportunity || !at) return null
  const columns: SectionColumns['activities'] = {
    from: file.file,
    opportunity: opportunity.name,
    at: at.name,
  }
  const type = byWords(
    file,
    /\b(type|kind|activity|channel|subject)\b/,
    [opportunity, at],
    SECTION_WORDS.activityType,
  )
  const direction = byWords(
    file,
    /\b(direction|inbound|outbound)\b/,
    [opportunity, at, type],
    SECTION_WORDS.direction,
  )
  const contact = byWords(
    file,
    /\b(contact|who|person)\b/,
    [opportunity, at, type, direction],
    SECTION_WORDS.contact,
  )
  if (type) columns.type = type.name
  if (direction) columns.direction = direction.name
  if (contact) columns.contact = contact.name
  return columns
}

function guessContacts(file: FileProfile, main: GuessedDeals): SectionColumns['contacts'] | null {
  const opportunity = dealColumn(file, main)
  const contact = byWords(file, /\b(contact|name|person)\b/, [opportunity], SECTION_WORDS.contact)
  if (!opportunity || !contact) return null
  const columns: SectionColumns['contacts'] = {
    from: file.file,
    opportunity: opportunity.name,
    contact: contact.name,
  }
  const title = byWords(file, /\btitle\b|\bposition\b/, [opportunity, contact])
  const role = byWords(file, /\brole\b/, [opportunity, contact, title])
  if (title) columns.title = title.name
  if (role) columns.role = role.name
  return columns
}

function dateColumn(file: FileProfile): ColumnProfile | undefined {
  const dates = file.columns.filter((column) => column.dates >= 0.9 && column.filled > 0)
  return dates.find((column) => column.filled >= file.rows * 0.9) ?? dates[0]
}
