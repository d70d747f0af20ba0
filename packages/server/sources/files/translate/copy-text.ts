import type { StatementKind } from '@closed-learned/deals'

const SPECIAL = /[\\\t\n\r]/
const NAMES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** A text as a column of PostgreSQL's COPY. */
export function copyText(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, (c) => NAMES[c] ?? c) : text
}

/** A text or nothing as a column of COPY. */
export function copyTextOrNull(text: string | null): string {
  return text === null || text === '' ? '\\N' : copyText(text)
}

/** Quote, backslash and control characters. */
const JSON_SPECIAL = /["\\\p{Cc}]/u
const EVERY_SPECIAL = /["\\\p{Cc}]/gu

/** A text as a JSON string inside a column of COPY: escaped for JSON, then for COPY. */
export function jsonInCopy(text: string): string {
  if (!JSON_SPECIAL.test(text)) return `"${text}"`
  // By hand, because JSON.stringify would keep half a surrogate pair as an escape that jsonb refuses.
  const inner = text.replace(EVERY_SPECIAL, (c) =>
    c === '"' || c === '\\' ? `\\${c}` : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `"${inner.replaceAll('\\', '\\\\')}"`
}

const CHARACTERS_A_BATCH = 224 * 1024

/** Gathers rows of one kind and gives them away as encoded batches of about 256 KB. */
export class CopyWriter {
  #text = ''
  #rows = 0
  readonly #encoder = new TextEncoder()

  constructor(
    readonly kind: StatementKind,
    private readonly give: (kind: StatementKind, rows: number, copy: Uint8Array) => void,
  ) {}

  /** Takes one encoded row, its line end included. */
  add(row: string): void {
    this.#text += row
    this.#rows++
    if (this.#text.length >= CHARACTERS_A_BATCH) this.flush()
  }

  flush(): void {
    if (this.#rows === 0) return
    this.give(this.kind, this.#rows, this.#encoder.encode(this.#text))
    this.#text = ''
    this.#rows = 0
  }
}
