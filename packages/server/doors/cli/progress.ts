import type { SearchProgress } from '../../work/find-segments.ts'
import type { Progress } from '../../work/import-files.ts'

const EVERY_MS = 200

/** A line on a terminal that tells how far long work is; nothing where it is not a terminal. */
export function progressLine<P>(
  out: NodeJS.WriteStream,
  now: () => number,
  sentence: (progress: P, seconds: number) => string,
): { show(progress: P): void; clear(): void } {
  if (!out.isTTY) return { show: () => undefined, clear: () => undefined }
  const began = now()
  let last = 0
  return {
    show(progress) {
      if (now() - last < EVERY_MS) return
      last = now()
      out.write(`\r\x1b[2K${sentence(progress, (last - began) / 1000)}`)
    },
    clear: () => {
      out.write('\r\x1b[2K')
    },
  }
}

/** How far an import is. */
export function sayRows({ file, rows, bytes, ofBytes }: Progress, seconds: number): string {
  const rate = seconds > 0 ? rows / seconds : 0
  const left = bytes > 0 ? (seconds * (ofBytes - bytes)) / bytes : 0
  const share = ofBytes > 0 ? Math.min(100, Math.round((100 * bytes) / ofBytes)) : 0
  return `${file}: ${rows.toLocaleString('en-US')} rows, ${Math.round(rate).toLocaleString('en-US')} a second, ${share} %, about ${Math.ceil(left)} s left`
}

/** How far a search is; how many passes it takes shows only as it goes. */
export function sayPass({ pass, share }: SearchProgress, seconds: number): string {
  return `Looking for segments: pass ${pass}, ${Math.round(100 * share)} %, ${Math.round(seconds)} s so far`
}
