import { type Refusal, Refused } from '@closed-learned/deals'

const FULL = 'The disk is full.'
/** Troubles of the machine that are no bug, and what a person can do about them. */
const MACHINE: Record<string, Refusal> = {
  ENOSPC: {
    kind: 'disk-full',
    text: FULL,
    mend: 'Free some space and run it again; nothing that was acknowledged is lost.',
  },
  // PostgreSQL's disk_full and the like.
  '53100': {
    kind: 'disk-full',
    text: FULL,
    mend: 'Free some space and run it again; nothing that was acknowledged is lost.',
  },
  EROFS: {
    kind: 'folder-unusable',
    text: 'The data folder cannot be written to.',
    mend: 'Choose another with --data DIR.',
  },
  EACCES: {
    kind: 'folder-unusable',
    text: 'The data folder cannot be written to.',
    mend: 'Choose another with --data DIR.',
  },
  '57P01': {
    kind: 'database-unreachable',
    text: 'The database was stopped while this ran; nothing of it is stored.',
    mend: 'Run it again.',
  },
  '57P03': {
    kind: 'database-unreachable',
    text: 'The database is not ready yet.',
    mend: 'Run it again in a moment.',
  },
  ECONNRESET: {
    kind: 'database-unreachable',
    text: 'The database went away while this ran; nothing of it is stored.',
    mend: 'Run it again.',
  },
}

/** A refusal that was thrown in the depth, or that a trouble of the machine amounts to; bugs go on. */
export function asRefusal(trouble: unknown): Refusal {
  if (trouble instanceof Refused) return trouble.refusal
  const code = trouble instanceof Error && 'code' in trouble ? String(trouble.code) : ''
  const known = MACHINE[code]
  if (known) return known
  if (trouble instanceof Error && trouble.message === 'Connection terminated unexpectedly') {
    return MACHINE.ECONNRESET ?? { kind: 'database-unreachable', text: FULL, mend: '' }
  }
  throw trouble
}

export function isRefusal(result: object | undefined): result is Refusal {
  return result !== undefined && 'kind' in result && 'mend' in result && 'text' in result
}
