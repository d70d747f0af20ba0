import { capital, sayFew, sayList } from '../overview/say-few.ts'
import type { WatchTold } from '../report/trend-schemas.ts'

const ORDER = ['supported', 'refuted', 'open', 'tooEarly', 'withheld'] as const

const SAID: Readonly<Record<WatchTold['verdict'], readonly [one: string, many: string]>> = {
  supported: ['is supported', 'are supported'],
  refuted: ['is not borne out', 'are not borne out'],
  open: ['is not settled', 'are not settled'],
  tooEarly: ['is too young to tell', 'are too young to tell'],
  withheld: ['has too few owners so far', 'have too few owners so far'],
}

/** How the watched findings stand: `Of four findings under watch, one is supported and three are not settled.` */
export function watchAnswer(watches: readonly WatchTold[]): string {
  const [first] = watches
  if (!first) return 'No finding is under watch yet.'
  if (watches.length === 1) return `The finding under watch ${SAID[first.verdict][0]}.`
  const parts = ORDER.flatMap((verdict) => {
    const count = watches.filter((watch) => watch.verdict === verdict).length
    const all = count === watches.length ? 'all' : sayFew(count)
    return count === 0 ? [] : [`${all} ${SAID[verdict][count === 1 ? 0 : 1]}`]
  })
  return `${capital(`of ${sayFew(watches.length)} findings under watch`)}, ${sayList(parts)}.`
}
