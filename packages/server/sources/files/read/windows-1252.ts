/** What 0x80 to 0x9f mean; elsewhere Windows-1252 is Latin-1. Not TextDecoder: several Node 22 and 23 read it as Latin-1. */
const UPPER = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

export function readWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (char) => UPPER.charAt(char.charCodeAt(0) - 0x80))
}
