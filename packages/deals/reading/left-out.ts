/** `Grand Totals (25 records)`, `Summe`, `Subtotal`. */
const TOTAL =
  /^\W*((grand|sub|report|overall)?[ -]?totals?|sum|average|avg|count|record count|total records|records?|(gesamt|zwischen)?summe|gesamt|total g[ée]n[ée]ral|sous-total|total general|somme|suma|totale( generale| complessivo)?|totaal)\b\W*(\(?\s*[\d.,]+\s*\w*\)?)?\W*$/i

/** What reports write below their rows. */
const FOOTER =
  /^\W*(confidential information\b|copyright\b|©|generated (by|on|at)\b|report (generated|run|as of|name|filters?|format|description)\b|exported (by|on|at|from)\b|export (date|time|created)\b|data (as of|exported)\b|as of\b|created (by|with) .*report|printed\b|page \d+( of \d+)?\b|run (by|on|date)\b|last (refreshed|updated) (on|at|by)\b|filters? ?:|filtered by\b|end of (report|file)\b|erstellt (von|am)\b|exportiert (von|am)\b|vertraulich\b|informations confidentielles\b|g[ée]n[ée]r[ée] (par|le)\b|informaci[óo]n confidencial\b|generado (por|el)\b)/i

/** What follows the first words of a footer where its line fell into several cells. */
const FOOTER_GOES_ON = /^\s*(:|$|[\W_]*(\d|\(c\)|do not distribute))/i

/** A line of its own that may be the name of a deal as well, unless nothing but such lines follow. */
const LAST_WORDS =
  /^\W*((strictly |company |streng )?(confidential|proprietary|vertraulich|confidentiel|confidencial|riservato)|(for )?internal( use)?( only)?|nur (für den internen|zum internen) gebrauch|(stand|status|date|datum|fecha|état|data)\s*:?\s*(per |vom |am )?\d[\d./-]+(\s.*)?)\W*$/i

/** Why a row is left out, though it is no empty row. */
export type LeftOutKind = 'total' | 'footer'

/**
 * Whether a row is no record but a total or the footer of a report, by its first filled cell and
 * how many others are filled. Only asked of rows that have no id or hardly anything else.
 */
export function leftOutKind(
  firstCell: string,
  filled: number,
  afterEmpty: boolean,
): LeftOutKind | null {
  if (TOTAL.test(firstCell)) return 'total'
  const footer = filled <= 3 ? FOOTER.exec(firstCell) : null
  // A record may begin with such words too, but goes on otherwise.
  if (footer && (filled === 1 || FOOTER_GOES_ON.test(firstCell.slice(footer[0].length)))) {
    return 'footer'
  }
  if (filled === 1 && afterEmpty && /\s/.test(firstCell.trim())) return 'footer'
  return null
}

/** Whether a cell that is alone in its row is a footer, if the file ends with such rows. */
export function mayBeLastWords(cell: string): boolean {
  return LAST_WORDS.test(cell)
}

const NUMBER = /^[(+\-−]?\s*(\p{Sc}|[A-Z]{3})?\s*[-−]?\d[\d.,'’\s]*(\p{Sc}|[A-Z]{3}|%)?\s*\)?$/u
const DATE = /^\d{1,4}([./-])\d{1,2}\1\d{1,4}$/

/** Whether what a row without id holds is numbers only: a total that nobody labelled. */
export function isUnlabelledTotal(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  return filled.length > 0 && filled.every((cell) => NUMBER.test(cell) && !DATE.test(cell))
}

/** Whether a text reads like the line of a report's head or foot that names its export date. */
export function tellsExportDate(text: string): boolean {
  return /\b(generated|exported|export|as of|run (on|date)|report date|printed|created|refreshed|erstellt|exportiert|stand|g[ée]n[ée]r[ée]|generado)\b/i.test(
    text,
  )
}
