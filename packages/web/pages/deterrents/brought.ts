import type { DeterrentAnswer } from '@closed-learned/deals'

/** A file that was chosen, as it is sent. */
export interface BroughtFile {
  readonly name: string
  readonly size: number
  readonly base64: string
}

/** What somebody has put together to be looked at. */
export interface Brought {
  readonly text: string
  readonly files: readonly BroughtFile[]
  readonly answers: Readonly<Record<string, DeterrentAnswer>>
}

export const NOTHING_BROUGHT: Brought = { text: '', files: [], answers: {} }

export function isNothing({ text, files, answers }: Brought): boolean {
  return text.trim() === '' && files.length === 0 && Object.keys(answers).length === 0
}

/** The most that is sent in one go, in bytes; written as text it grows by a third. */
export const MOST_BYTES = 3_500_000

/** Reads files so that they can be sent; one of the same name takes the place of the one before. */
export async function addFiles(
  before: readonly BroughtFile[],
  list: FileList,
): Promise<readonly BroughtFile[]> {
  const added = await Promise.all([...list].map(readFile))
  const names = new Set(added.map(({ name }) => name))
  return [...before.filter(({ name }) => !names.has(name)), ...added]
}

function readFile(file: File): Promise<BroughtFile> {
  return new Promise((done, fail) => {
    const reader = new FileReader()
    reader.onload = () => {
      const [, base64 = ''] = String(reader.result).split(',')
      done({ name: file.name, size: file.size, base64 })
    }
    reader.onerror = () => fail(reader.error)
    reader.readAsDataURL(file)
  })
}
