/** `Grand Totals (25 records)`, `Summe`, `Subtotal`. */
const TOTAL =
  /^\W*((grand|sub|report|overall)?[ -]?totals?|sum|average|avg|count|record count|total records|records?|(gesamt|zwischen)?summe|gesamt|total g[ée]n[ée]ral|sous-total|total general|somme|suma|totale( generale| complessivo)?|totaal)\b\W*(\(?\s*[\d.,]+\s*\w*\)?)?\W*$/i

/** What reports write below their rows. */
const FOOTER =
  /^\W*(confidential information\b|copyright\b|©|generated (by|on|at)\b|report (generated|run|as of|name|filters?|format|description)\b|exported (by|on|at|from)\b|export (date|time|created)\b|data (as of|exported)\b|as of\b|created (by|with) .*report|printed\b|page \d+( of \d+)?\b|run (by|on|date)\b|last (refreshed|updated) (on|at|by)\b|filters? ?:|filtered by\b|end of (report|file)\b|erstellt (von|am)\b|exportiert (von|am)\b|vertraulich\b|informations confidentielles\b|g[ée]n[ée]r[ée] (par|le)\b|informaci[óo]n confidencial\b|generado (por|el)\b)/i

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
  if (filled <= 3 && FOOTER.test(firstCell)) return 'footer'
  if (filled === 1 && afterEmpty && /\s/.test(firstCell.trim())) return 'footer'
  return null
}

/** Whether a text reads like the line of a report's head or foot that names its export date. */
export function tellsExportDate(text: string): boolean {
  return /\b(generated|exported|export|as of|run (on|date)|report date|printed|created|refreshed|erstellt|exportiert|stand|g[ée]n[ée]r[ée]|generado)\b/i.test(
    text,
  )
}
