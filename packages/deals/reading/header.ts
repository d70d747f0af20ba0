/**
 * A header reduced to what it says: lower case, without accents, spaces, underscores and marks, so
 * that `StageName`, `stage_name` and `Stage Name` are one name.
 */
export function plainName(header: string): string {
  return header
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, '')
}

/** A header as lower-case words: `Size_Band__c` → `size band`, `NumberOfEmployees` → `number of employees`. */
export function wordsOf(header: string): string {
  return header
    .replace(/__c$/i, '')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * The names of a header row's columns: of repeated ones the plain name means the first, later ones
 * are `Name (2)`, `Name (3)`; a column without a header has the name '' and is left out.
 */
export function columnNames(cells: readonly string[]): string[] {
  const taken = new Set<string>()
  const times = new Map<string, number>()
  return cells.map((cell) => {
    const name = cell.trim()
    if (name === '') return ''
    let nth = (times.get(name) ?? 0) + 1
    let unique = nth === 1 ? name : `${name} (${nth})`
    while (taken.has(unique)) unique = `${name} (${++nth})`
    times.set(name, nth)
    taken.add(unique)
    return unique
  })
}

/** The name that looks most like the wanted one, to say in a refusal; undefined among no names. */
export function nearestName(wanted: string, names: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const name of names) {
    if (name === '') continue
    const distance = editDistance(plainName(wanted), plainName(name))
    if (distance < least) {
      least = distance
      best = name
    }
  }
  return best
}

/** Levenshtein distance in one row of memory. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same))
    }
    row = next
  }
  return row[b.length] ?? 0
}
