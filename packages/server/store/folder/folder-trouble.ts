import { type RefusalKind, Refused, refuse } from '@closed-learned/deals'

/** Troubles of the file system in which the program is not at fault, and what they mean. */
const FULL = 'Make room on that disk, or choose another folder with --data.'

const TROUBLES: Record<string, readonly [RefusalKind, (folder: string) => string, string]> = {
  ENOSPC: ['disk-full', diskFull, FULL],
  EDQUOT: ['disk-full', diskFull, FULL],
  // PostgreSQL's own word for it.
  '53100': ['disk-full', diskFull, FULL],
  EROFS: ['folder-unusable', (f) => `${f} lies on a disk that can only be read.`, another()],
  EACCES: ['folder-unusable', notAllowed, another()],
  EPERM: ['folder-unusable', notAllowed, another()],
  ENOTDIR: ['folder-unusable', notFolder, another()],
  EEXIST: ['folder-unusable', notFolder, another()],
  ENOENT: ['folder-unusable', (f) => `${f} cannot be made.`, another()],
  ENAMETOOLONG: ['folder-unusable', (f) => `The path ${f} is too long for this system.`, another()],
  ELOOP: ['folder-unusable', (f) => `The links in the path ${f} lead in a circle.`, another()],
  EIO: ['folder-unusable', (f) => `The disk under ${f} reports errors.`, another()],
}

/** Turns an error of the file system into a refusal that names the folder; others pass through. */
export function refuseFolder(error: unknown, folder: string): never {
  if (error instanceof Refused) throw error
  const trouble = TROUBLES[(error as NodeJS.ErrnoException | undefined)?.code ?? '']
  if (trouble === undefined) throw error
  const [kind, text, mend] = trouble
  refuse(kind, text(folder), mend)
}

export function diskFull(folder: string): string {
  return `The disk that holds ${folder} is full.`
}

function notAllowed(folder: string): string {
  return `This user may not write to ${folder}.`
}

function notFolder(folder: string): string {
  return `${folder} is not a folder.`
}

function another(): string {
  return 'Choose another folder with --data, or give this user the right to write there.'
}
