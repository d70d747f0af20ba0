const WORDS = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozen|hundred|half'
const MANY = `(?:\\d[\\d.,]*|${WORDS})`
const OF =
  'deals?|companies|compan(?:y|ies)|customers?|accounts?|teams?|months?|wins?|losses|projects?|organi[sz]ations?'

/** Figures about deals, as people write them. */
const FIGURES = [
  /\d[\d.,]*\s?(?:%|per\s?cent|percent)/i,
  new RegExp(`\\b(?:${WORDS})\\s+(?:per\\s?cent|percent)\\b`, 'i'),
  new RegExp(`\\b(?:one|a|${MANY})\\s+(?:out\\s+)?(?:of|in)\\s+(?:\\d+|${WORDS})\\b`, 'i'),
  new RegExp(`\\b${MANY}\\s+(?:other\\s+|of\\s+our\\s+|of\\s+the\\s+)?(?:${OF})\\b`, 'i'),
  /\b(?:most|a majority|nearly all|almost all|all)\s+(?:of\s+)?(?:our\s+|the\s+|such\s+)?(?:deals|companies|customers|accounts)\b/i,
] as const

/** A figure about deals that a text states by itself, so that nothing would back it; null where none. */
export function unbackedNumber(text: string): string | null {
  for (const figure of FIGURES) {
    const found = figure.exec(text)?.[0]
    if (found !== undefined) return found.trim()
  }
  return null
}
