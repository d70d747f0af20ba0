import type { GainFigure, GainsPage } from '@closed-learned/deals'
import { percent, range, table, whole, wrap } from './layout.ts'
import { page } from './page.ts'

/** What losses gave: each figure with its sentence and its doubt, then where the time went. */
export function presentGains({ answer, doubts, chain, ledger, time, yours }: GainsPage): string {
  const own = yours === null ? [] : ['  Yours, told to you alone:', ...yours.figures.map(oneFigure)]
  return page(
    answer,
    [
      ...[...chain, ...ledger].map(oneFigure),
      [wrap(time.text, 2), table(time.parts.map(timeRow), 4)].join('\n'),
      ...time.after.map(({ name, text }) => wrap(`${name}: ${text}`, 2)),
      ...own,
    ],
    doubts,
  )
}

function oneFigure({ name, shown, beside, text, doubt }: GainFigure): string {
  const value = [shown ?? 'not enough to tell', beside].filter(Boolean).join(', ')
  const why = [text, doubt].filter(Boolean).join(' ')
  return [wrap(`${name}: ${value}`, 2), wrap(why, 4)].join('\n')
}

function timeRow({ name, weeks, share, interval }: GainsPage['time']['parts'][number]): string[] {
  return [name, `${whole(weeks)} owner-weeks`, percent(share), `(${range(interval, percent)})`]
}
