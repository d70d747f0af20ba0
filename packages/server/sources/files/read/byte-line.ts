/** Just behind the end of the line that begins at `from`: LF, CR or CRLF. */
export function endOfByteLine(bytes: Buffer, from: number): number {
  let at = from
  while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++
  if (at === bytes.length) return at
  return bytes[at] === 13 && bytes[at + 1] === 10 ? at + 2 : at + 1
}
