/** `1.23E+15`: a spreadsheet has overwritten the digits of a long number. */
const DESTROYED = /^\d([.,]\d+)?E\+\d+$/i
const ALPHANUMERIC = /^[A-Za-z0-9]+$/

/** Whether a spreadsheet has destroyed this id. */
export function isDestroyedId(text: string): boolean {
  return DESTROYED.test(text)
}

/**
 * The identity behind an id: the 15- and the 18-character form of a Salesforce id are one record.
 * Elsewhere an 18-character id is cut only if its last three characters check the first 15.
 */
export function keyOfId(id: string, fromSalesforce: boolean): string {
  if (id.length !== 18 || !ALPHANUMERIC.test(id)) return id
  return fromSalesforce || salesforceCheck(id) === id.slice(15) ? id.slice(0, 15) : id
}

/** Whether a text has the form of a Salesforce id with one of these three-character prefixes. */
export function isSalesforceId(text: string, prefixes: readonly string[]): boolean {
  return (
    (text.length === 15 || text.length === 18) &&
    prefixes.includes(text.slice(0, 3)) &&
    ALPHANUMERIC.test(text)
  )
}

const CHECK_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'

/** The three characters that tell which of the first 15 are capitals. */
function salesforceCheck(id: string): string {
  let check = ''
  for (let block = 0; block < 3; block++) {
    let bits = 0
    for (let i = 0; i < 5; i++) {
      const c = id.charCodeAt(block * 5 + i)
      if (c >= 65 && c <= 90) bits |= 1 << i
    }
    check += CHECK_LETTERS[bits]
  }
  return check
}
