/** A file on its way in, under the name that it shall have there. */
export interface Coming {
  readonly name: string
  readonly file: File
}

/** What was dropped or chosen: tables and archives, mapping files, and what nobody needs. */
export interface Gathered {
  readonly files: readonly Coming[]
  readonly mappings: readonly File[]
  readonly passedOver: readonly string[]
}

const TABLE = /\.(csv|tsv|tab|txt)(\.gz)?$|\.zip$/i
const MAPPING = /\.json$/i

interface Found {
  readonly file: File
  /** The folder it was found in; of a folder only its tables are wanted. */
  readonly folder: string | null
}

/** The files of a drop; a folder means its own files, not its sub-folders. */
export async function gatherDropped(transfer: DataTransfer): Promise<Gathered> {
  // The items are gone after the first pause, so all are asked before it.
  const asked = [...transfer.items]
    .filter((item) => item.kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }))
  const found: Found[] = []
  for (const { entry, file } of asked) {
    if (entry?.isDirectory) found.push(...(await inFolder(entry as FileSystemDirectoryEntry)))
    else if (file) found.push({ file, folder: null })
  }
  return sorted(found)
}

/** The files that were chosen. */
export function gatherChosen(list: FileList): Gathered {
  return sorted([...list].map((file) => ({ file, folder: null })))
}

/** Parts what was found; a second file of one name takes the name of its folder before its own. */
export function sorted(found: readonly Found[]): Gathered {
  const files = new Map<string, Coming>()
  const mappings: File[] = []
  const passedOver: string[] = []
  for (const { file, folder } of found) {
    if (file.name.startsWith('.') || file.name.startsWith('~$')) continue
    if (folder !== null && !TABLE.test(file.name)) passedOver.push(file.name)
    else if (MAPPING.test(file.name)) mappings.push(file)
    else {
      const name = files.has(file.name) ? freeName(file.name, folder, files) : file.name
      files.set(name, { name, file })
    }
  }
  return { files: [...files.values()], mappings, passedOver }
}

function freeName(
  name: string,
  folder: string | null,
  taken: ReadonlyMap<string, unknown>,
): string {
  for (let n = 2; ; n++) {
    const free = `${folder ?? n}-${name}`
    if (!taken.has(free)) return free
    if (folder !== null && !taken.has(`${folder}-${n}-${name}`)) return `${folder}-${n}-${name}`
  }
}

async function inFolder(folder: FileSystemDirectoryEntry): Promise<Found[]> {
  const reader = folder.createReader()
  const found: Found[] = []
  // A reader gives some hundred at a time, and none when it is at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) =>
      reader.readEntries(done, fail),
    )
    if (some.length === 0) return found
    for (const entry of some) {
      if (entry.isFile) found.push({ file: await fileOf(entry), folder: folder.name })
    }
  }
}

function fileOf(entry: FileSystemEntry): Promise<File> {
  return new Promise((done, fail) => (entry as FileSystemFileEntry).file(done, fail))
}
