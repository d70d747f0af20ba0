const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const SUFFIX = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'

/** First three characters of an id, by the kind of record. */
export const ID_PREFIX = {
  user: '005',
  account: '001',
  contact: '003',
  contactRole: '00K',
  lead: '00Q',
  opportunity: '006',
  history: '017',
  task: '00T',
  event: '00U',
} as const
export type IdKind = keyof typeof ID_PREFIX

/** Ids are asked for many times over: by the row itself and by every row that points to it. */
const KNOWN = new Map<IdKind, string[]>()

/** The 18-character id of the n-th record of a kind (n from 0): ascending, with gaps, as ids are. */
export function salesforceId(kind: IdKind, n: number): string {
  const known = KNOWN.get(kind) ?? []
  KNOWN.set(kind, known)
  const id = known[n] ?? makeId(kind, n)
  known[n] = id
  return id
}

function makeId(kind: IdKind, n: number): string {
  let rest = 7_000 + n * 23
  let tail = ''
  for (let place = 0; place < 6; place++) {
    tail = DIGITS.charAt(rest % 62) + tail
    rest = Math.floor(rest / 62)
  }
  const id = `${ID_PREFIX[kind]}Fh0000${tail}`
  return id + idSuffix(id)
}

/** The three letters that make a case-sensitive 15-character id safe where case is lost. */
export function idSuffix(id: string): string {
  let suffix = ''
  for (let block = 0; block < 15; block += 5) {
    let capitals = 0
    for (let place = 0; place < 5; place++) {
      const letter = id.charCodeAt(block + place)
      if (letter >= 65 && letter <= 90) capitals += 1 << place
    }
    suffix += SUFFIX.charAt(capitals)
  }
  return suffix
}
