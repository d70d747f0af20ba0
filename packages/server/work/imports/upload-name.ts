import { type Refusal, Refused } from '@closed-learned/deals'

const LONGEST = 200
/** File systems count bytes. */
const MOST_BYTES = 250

/** The name under which an upload is kept: its last part, without what no file system takes; refuses what leaves none. */
export function uploadName(told: string): string {
  const last = told.split(/[/\\]/).at(-1) ?? ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go.
  const name = last.replaceAll(/[\u0000-\u001f\u007f]/g, '').trim()
  if (name === '' || name === '.' || name === '..') throw new Refused(NAMELESS)
  if (name.length > LONGEST || Buffer.byteLength(name) > MOST_BYTES) throw new Refused(TOO_LONG)
  return name
}

const NAMELESS: Refusal = {
  kind: 'not-asked-well',
  text: 'A file needs a name.',
  mend: 'Give it one and drop it again.',
}

const TOO_LONG: Refusal = {
  kind: 'not-asked-well',
  text: `The name of a file may have ${LONGEST} letters.`,
  mend: 'Shorten it and drop the file again.',
}
