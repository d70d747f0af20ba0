import { sayNumber } from '@closed-learned/deals'
import type { Draft } from '../draft.ts'

/** How far something is: the share done (0 … 1, null where it cannot be told), and the words. */
export interface Far {
  readonly share: number | null
  readonly text: string
}

/** How far the reading is. */
export function farRead({ progress, waiting }: Pick<Draft, 'progress' | 'waiting'>): Far {
  if (waiting) return { share: null, text: 'It begins by itself.' }
  if (progress === null) return { share: null, text: 'Opening the files.' }
  const { file, rows, bytes, ofBytes, read } = progress
  const said = `${sayNumber(rows)} rows are read`
  if (read)
    return {
      share: 1,
      text: `All ${sayNumber(rows)} rows are read and compared with what is known.`,
    }
  const share = ofBytes > 0 ? Math.min(1, bytes / ofBytes) : null
  return {
    share,
    text: share === null ? `${file}: ${said}.` : `${file}: ${said}, ${percent(share)}.`,
  }
}

/** How far files are on their way here; bytes. */
export function farSent(sending: {
  readonly file: string
  readonly nth: number
  readonly files: number
  readonly sent: number
  readonly ofBytes: number
}): Far {
  const { file, nth, files, sent, ofBytes } = sending
  const share = ofBytes > 0 ? Math.min(1, sent / ofBytes) : null
  const of = files > 1 ? `, ${nth} of ${files}` : ''
  return { share, text: `${file}${of}: ${sayBytes(sent)} of ${sayBytes(ofBytes)} are here.` }
}

/** `1.9 MB`, `640 KB`. */
export function sayBytes(bytes: number): string {
  if (bytes >= 999_500_000) return `${(bytes / 1e9).toFixed(1)} GB`
  if (bytes >= 999_500) return `${(bytes / 1e6).toFixed(1)} MB`
  return `${sayNumber(bytes === 0 ? 0 : Math.max(1, bytes / 1e3))} KB`
}

/** What is spoken on the way: a quarter at a time, so that it stays quiet. */
export function spokenShare(share: number | null): string {
  if (share === null || share < 0.25 || share >= 1) return ''
  if (share < 0.5) return 'A quarter is done.'
  return share < 0.75 ? 'Half is done.' : 'Three quarters are done.'
}

const percent = (share: number) => `${Math.floor(share * 100)} %`
