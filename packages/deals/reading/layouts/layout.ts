import { plainName, wordsOf } from '../header.ts'
import { isLossReason } from '../leak-reason.ts'
import type { SectionColumns, SectionKind } from '../mapping.ts'

export type System = 'salesforce' | 'hubspot' | 'pipedrive'

/** What a layout may look at: the header, and the first values of a column. */
export interface FileSigns {
  readonly fileName: string
  /** Column names; '' for columns without a header. */
  readonly names: readonly string[]
  /** Filled values of a column in the sample. */
  readonly valuesOf: (name: string) => readonly string[]
}

/** A file whose layout was recognised: which kind of thing it holds, and in which columns. */
export type Recognised = {
  [K in SectionKind]: { readonly kind: K; readonly columns: SectionColumns[K] }
}[SectionKind] & { readonly system: System }

/** Looks columns up by what their headers say, whatever their case, spaces and underscores. */
export class Headers {
  readonly #byPlain = new Map<string, string>()

  constructor(readonly signs: FileSigns) {
    for (const name of signs.names) {
      const plain = plainName(name)
      if (name !== '' && !this.#byPlain.has(plain)) this.#byPlain.set(plain, name)
    }
  }

  /** The column under the first of these plain names that is there (names apart by spaces). */
  find(labels: string): string | undefined {
    for (const label of labels.split(' ')) {
      const name = this.#byPlain.get(label)
      if (name !== undefined) return name
    }
    return undefined
  }

  /** Whether for each of these lists of plain names one is there. */
  has(...lists: readonly string[]): boolean {
    return lists.every((labels) => this.find(labels) !== undefined)
  }

  /** The columns of a section: for each key the first of its plain names that is there. */
  pick<K extends string>(labels: Record<K, string>): { [P in K]?: string | undefined } {
    const picked: { [P in K]?: string | undefined } = {}
    for (const key of Object.keys(labels) as K[]) {
      const name = this.find(labels[key])
      if (name !== undefined) picked[key] = name
    }
    return picked
  }

  /** A person's name: one column, or first and last. */
  personName(whole: string): string | string[] | undefined {
    const one = this.find(whole)
    if (one !== undefined) return one
    const parts = [
      this.find('firstname vorname prenom nombre'),
      this.find('lastname nachname nom apellidos'),
    ]
    const known = parts.filter((part) => part !== undefined)
    return known.length > 0 ? known : undefined
  }

  /** Every column that names the reason of a loss. */
  lossReasons(): string[] {
    return this.signs.names.filter((name) => isLossReason(wordsOf(name)))
  }

  /** The columns that are left for attributes: not used, not the system's own, not about a person. */
  attributes(used: object, isSystem: (plain: string, words: string) => boolean): string[] {
    const taken = new Set(Object.values(used).flat())
    return this.signs.names.filter((name) => {
      if (name === '' || taken.has(name)) return false
      const words = wordsOf(name)
      if (isPersonal(words) || isBookkeeping(words) || isSystem(plainName(name), words))
        return false
      return !areRecordIds(this.signs.valuesOf(name))
    })
  }
}

/** Whether a column's values are ids of Salesforce records: a look-up, not an attribute. */
function areRecordIds(values: readonly string[]): boolean {
  return values.length > 0 && values.every((value) => RECORD_ID.test(value))
}
const RECORD_ID =
  /^(?=[A-Za-z]*\d)(?:[A-Za-z0-9]{3}(?:[A-Za-z0-9]{2})0[A-Za-z0-9]{9}[A-Z0-5]{3}|(?=.*0000)[A-Za-z0-9]{15})$/

const PERSONAL =
  /\b(e ?mail|phone|mobile|fax|first ?name|last ?name|full ?name|contact name|contact person|primary contact|street|address|linkedin|twitter|website|url|created by|modified by|updated by|edited by|owners?|owner (name|id|alias|role|team)|sales ?person|sales ?rep|rep name|sales agent|account executive|account manager|manager|assigned to|assignee|collaborators?|followers?|shared (users|teams)|user name|salutation)\b|^users?$/

/** Whether a header (in words) holds people or ways to reach them: never an attribute by itself. */
export function isPersonal(words: string): boolean {
  return PERSONAL.test(words)
}

/** Columns that every system keeps for itself, and free text. */
const BOOKKEEPING =
  /^(id|ids|record id|row|row number|nr|no|index|description|notes?|comments?|next steps?|is deleted|deleted|archived|fivetran \w+|created( (date|at|on|time))?|(last )?(modified|updated)( (date|at|on|time))?|system modstamp|age|age in days|fiscal( \w+)?)$|\b(id|ids|guid|uuid)$/

export function isBookkeeping(words: string): boolean {
  return BOOKKEEPING.test(words)
}
