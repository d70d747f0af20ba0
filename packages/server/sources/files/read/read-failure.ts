import { Refused, refuse } from '@closed-learned/deals'

/** Turns what the disk or the unpacker threw into a refusal; a bug of ours stays a bug. */
export function refuseFailure(name: string, failure: unknown): never {
  if (failure instanceof Refused) throw failure
  const code = failureCode(failure)
  if (code === 'Z_BUF_ERROR') {
    refuse('file-broken', `${name} is cut off before its end.`, 'Export or copy it again.')
  }
  if (code.startsWith('Z_')) {
    refuse('file-broken', `${name} is damaged and cannot be unpacked.`, 'Export or copy it again.')
  }
  if (code === 'ENOENT') {
    refuse('file-unreadable', `${name} does not exist.`, 'Check the path.')
  }
  if (code === 'EACCES' || code === 'EPERM') {
    refuse('file-unreadable', `${name} may not be read.`, 'Give this user the right to read it.')
  }
  if (code !== '') {
    const mend = 'Check the disk, or copy the file elsewhere and try again.'
    refuse('file-unreadable', `${name} could not be read (${code}).`, mend)
  }
  throw failure
}

/** The code of a disk or unpacker error; of anything else nothing. */
export function failureCode(failure: unknown): string {
  if (!(failure instanceof Error) || !('code' in failure)) return ''
  const code = typeof failure.code === 'string' ? failure.code : ''
  return /^(Z_[A-Z_]+|E[A-Z0-9]+)$/.test(code) ? code : ''
}
