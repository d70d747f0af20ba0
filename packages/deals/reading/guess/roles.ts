import { isCurrencyCode } from '../currency.ts'
import { isLossReason } from '../leak-reason.ts'
import { guessStageMeaning } from '../stage-meaning.ts'
import { type ColumnProfile, type FileProfile, isUnique } from './file-profile.ts'
import { OTHERS_ABROAD, ROLE_WORDS, type RoleWords } from './role-words.ts'

/** What a column of a file about opportunities may be. */
export type Role =
  | 'id'
  | 'stage'
  | 'outcome'
  | 'amount'
  | 'owner'
  | 'account'
  | 'name'
  | 'createdAt'
  | 'modifiedAt'
  | 'closedAt'
  | 'closeDate'
  | 'buyerDate'
  | 'at'
  | 'lossReason'
  | 'probability'
  | 'forecastCategory'
  | 'currency'

interface RoleSigns {
  /** Does the content fit at all? */
  readonly fits: (column: ColumnProfile, file: FileProfile) => boolean
  /** Words of a header, and how strongly they tell; the strongest counts. */
  readonly words: RoleWords
}

const isDate = (c: ColumnProfile) => c.dates >= 0.9 && c.filled > 0
const isNumber = (c: ColumnProfile) => c.numbers >= 0.9 && c.filled > 0
const isWord = (c: ColumnProfile) => c.dates < 0.5 && c.numbers < 0.5 && c.filled > 0
/** No less than this must the name of an empty column tell. */
const STRONG = 5
const OTHERS =
  /\b(account|owner|customer|company|contact|user|rep|agent|product|campaign|parent|manager|created by)\b/

/** Whether a column is headed as something beside the deal, such as its customer. */
export function namesOthers(column: ColumnProfile): boolean {
  return OTHERS.test(column.words) || OTHERS_ABROAD.test(column.words)
}

const ABROAD: Partial<Record<Role, RoleWords>> = ROLE_WORDS

/** Whether a column's header or its plain running numbers let numbers be ids. */
function mayNumberDeals(c: ColumnProfile, file: FileProfile): boolean {
  const strengths = ROLE_WORDS.id.filter(([words]) => words.test(c.words)).map(([, how]) => how)
  if (strengths.length === 0) return /\b(id|key|number|no|nr|ref|code)\b/.test(c.words)
  return (
    Math.max(...strengths) >= STRONG ||
    (isUnique(file, c) && [...c.values].every((value) => /^\d+$/.test(value)))
  )
}

/** Which ends of a deal a column's values are known to mean. */
export function endsAmong(column: ColumnProfile): { won: boolean; lost: boolean } {
  const meanings = new Set([...column.values].slice(0, 60).map(guessStageMeaning))
  return { won: meanings.has('won'), lost: meanings.has('lost') }
}

const SIGNS: Record<Role, RoleSigns> = {
  id: {
    fits: (c, file) =>
      c.filled >= file.rows * 0.98 &&
      c.values.size >= Math.min(file.rows, 20_000) * 0.15 &&
      c.dates < 0.5 &&
      c.meanLength < 60 &&
      !namesOthers(c) &&
      (c.numbers < 0.9 || mayNumberDeals(c, file)),
    words: [
      [
        /^(opportunity|deal|opp|record|lead|project|case|quote|crm)? ?(id|key|number|no|nr|ref|reference|code)$/,
        6,
      ],
      [/\b(opportunity|deal|opp) (id|key|number|no|nr|ref|code)\b/, 6],
      [/\bid\b|\bkey\b/, 4],
      [/^(opportunity|deal|lead|opp|verkaufschance|affaire|oportunidad)( name)?$/, 3],
      [/\b(name|title|subject|titel)$/, 1],
    ],
  },
  stage: {
    fits: (c, file) => isWord(c) && c.values.size <= 60 && c.filled >= file.rows * 0.6,
    words: [
      [/\b(stage|phase|etape|etapa|fase)\b/, 6],
      [/\b(step|milestone)\b/, 3],
      [/\b(status|state|estado|statut)\b/, 2],
    ],
  },
  outcome: {
    fits: (c) => isWord(c) && c.values.size <= 15 && (endsAmong(c).won || endsAmong(c).lost),
    words: [
      [/\b(outcome|result|won lost|win loss|won or lost|resultat|ergebnis|resultado)\b/, 5],
      [/\b(status|statut|estado)\b/, 3],
    ],
  },
  amount: {
    fits: isNumber,
    words: [
      [
        /\b(weighted|expected|probab\w*|cost|margin|quota|target|list|discount|count|quantity|number|score|year|employees|percent|age|days)\b/,
        -9,
      ],
      [
        /\b(amount|betrag|montant|importe|importo|bedrag|deal (size|value)|contract value|volumen|auftragswert)\b/,
        6,
      ],
      [/\b(value|revenue|acv|tcv|arr|mrr|umsatz|wert|valeur|valor|price)\b/, 4],
      [/\b(total|sales|usd|eur|gbp)\b/, 2],
    ],
  },
  owner: {
    fits: (c, file) => c.dates < 0.5 && c.values.size < Math.max(3, file.rows * 0.6),
    words: [
      [
        /\b(owner|sales ?person|sales ?rep\w*|sales ?agent|account executive|verkaufer\w*|vendeur|vendedor|comercial|inhaber|besitzer|proprietaire|propietario|verantwortlich\w*|zustandig\w*)\b/,
        6,
      ],
      [/\b(rep|ae|agent|seller|assigned to|assignee|responsible)\b/, 4],
    ],
  },
  account: {
    fits: (c) => c.dates < 0.5,
    words: [
      [
        /^(account|company|customer|client|organi[sz]ation|firm|firma|kunde|unternehmen|entreprise|societe|empresa|cliente|compte|cuenta|azienda|klant)( (name|id|key|no|number))?$/,
        6,
      ],
      [/\b(account|company|customer|client|organi[sz]ation) (name|id)\b/, 5],
    ],
  },
  name: {
    fits: (c) => isWord(c) && c.meanLength < 200,
    words: [
      [
        /^(opportunity|deal|opp|project|affaire|oportunidad) ?(name|title|subject|titel|bezeichnung)$/,
        6,
      ],
      [/^(name|title|subject|titel|bezeichnung|opportunity|deal|titre|nombre)$/, 4],
      [/^(lead|project) ?name$/, 3],
    ],
  },
  createdAt: {
    fits: isDate,
    words: [
      [
        /\b(created?|creation|opened|open date|erstell\w*|angelegt|eroffnet|creacion|criacao|creazione|creee?)\b/,
        6,
      ],
      [/\b(start(ed)?|engage\w*|entered|entry|added|inquiry|inicio|first|received|qualified)\b/, 4],
    ],
  },
  modifiedAt: {
    fits: isDate,
    words: [
      [/\b(modified|updated?|changed?|geandert|aktualisiert|modification|modificacion)\b/, 5],
    ],
  },
  closedAt: {
    fits: isDate,
    words: [
      [
        /\b(closed|actual close\w*|(won|lost) (date|at|on|time)|decided|decision date|completed|geschlossen am)\b/,
        6,
      ],
      [/\b(end|ended|finish\w*)\b/, 3],
    ],
  },
  closeDate: {
    fits: isDate,
    words: [
      [
        /\b(target|expected|estimated|est|planned|forecast\w*|anticipated|projected|due|erwartet\w*|geplant\w*|prevue?|prevista?) (\w+ )?(clos\w*|sign\w*|decision|date|abschluss\w*|cierre|cloture)\b/,
        7,
      ],
      [/\b(clos(e|ing)|abschluss\w*|schluss\w*|cloture|cierre|fechamento|chiusura)\b/, 5],
      [/\b(target|due|expected|deadline)\b/, 3],
    ],
  },
  buyerDate: {
    fits: isDate,
    words: [
      [
        /\b(buyer|customer|client|kunde|prospect)\b.*\b(date|when|resum\w*|says|said|until|back)\b|\b(buyer|customer) says\b/,
        6,
      ],
    ],
  },
  at: {
    fits: isDate,
    words: [
      [
        /^(date|at|timestamp|time|datum|fecha|as of|snapshot( date| at)?|effective( date| from)?|valid from|entry date|(change|changed)( date| at| on| time)?|event date|log date|moment|when)$/,
        6,
      ],
      [/\b(date|timestamp|changed)\b/, 1],
    ],
  },
  lossReason: {
    fits: isWord,
    words: [[/^(close |closing |lost |loss )?reason$|\b(loss|lost)\b/, 3]],
  },
  probability: {
    fits: isNumber,
    words: [[/\b(probab\w*|chance|likelihood|wahrscheinlichkeit|win (rate|percent|pct))\b/, 5]],
  },
  forecastCategory: {
    fits: (c) => isWord(c) && c.values.size <= 12,
    words: [[/\bforecast (category|status|type)\b/, 5]],
  },
  currency: {
    fits: (c) => c.filled > 0 && [...c.values].every(isCurrencyCode),
    words: [[/\b(currency|wahrung|devise|moneda|moeda|valuta|iso ?code|ccy)\b/, 5]],
  },
}

const wordsFor = (role: Role): RoleWords => [...SIGNS[role].words, ...(ABROAD[role] ?? [])]

/** How well a column fits a role; 0 where it does not. */
export function fitOf(role: Role, column: ColumnProfile, file: FileProfile): number {
  if (role === 'lossReason' && isLossReason(column.words) && column.filled > 0) return 9
  const signs = SIGNS[role]
  let best = 0
  for (const [pattern, strength] of wordsFor(role)) {
    if (!pattern.test(column.words)) continue
    if (strength < 0) return 0
    best = Math.max(best, strength)
  }
  if (best === 0 || !signs.fits(column, file)) return 0
  if (role === 'stage') return best + (endsAmong(column).won && endsAmong(column).lost ? 3 : 0)
  if (role === 'id') return best + (column.values.size >= column.filled * 0.98 ? 2 : 0)
  return best
}

/**
 * Gives each role the column that fits it best: the best fit of all is given first, and no column
 * plays two roles.
 */
export function assignRoles(
  file: FileProfile,
  roles: readonly Role[],
): Partial<Record<Role, ColumnProfile>> {
  const fits = roles.flatMap((role) =>
    file.columns.map((column) => ({ role, column, fit: fitOf(role, column, file) })),
  )
  const assigned: Partial<Record<Role, ColumnProfile>> = {}
  const taken = new Set<ColumnProfile>()
  for (const { role, column, fit } of fits.sort((a, b) => b.fit - a.fit)) {
    if (fit === 0 || assigned[role] !== undefined || taken.has(column)) continue
    assigned[role] = column
    taken.add(column)
  }
  return assigned
}

/** Gives roles that no column plays to columns that are named so, but are empty as yet. */
export function assignEmpty(
  file: FileProfile,
  assigned: Partial<Record<Role, ColumnProfile>>,
  roles: readonly Role[],
): void {
  for (const role of roles) {
    const taken = new Set(Object.values(assigned))
    const named = file.columns.find(
      (column) =>
        column.filled === 0 &&
        !taken.has(column) &&
        !/^(is|has|was)\b|\b(by|reason)$/.test(column.words) &&
        wordsFor(role).some(([words, strength]) => strength >= STRONG && words.test(column.words)),
    )
    if (named) assigned[role] ??= named
  }
}
