import { sayNumber, sayRate, sayRates } from '@closed-learned/deals'
import { Stands } from '../../charts/Stands.tsx'
import css from './Said.module.css'
import { sayShortly } from './say-shortly.ts'
import type { ExploreCell } from './tables.ts'

const WORDS = { more: 'more often', less: 'less often' } as const

/** Whether a cell stands out, by shape and word, or quietly only by itself; nothing where it does not. */
export function Standing({ cell: { stands, alone } }: { readonly cell: ExploreCell }) {
  if (alone !== null) return <span className={css.alone}>{WORDS[alone]} by itself</span>
  if (stands !== 'more' && stands !== 'less') return null
  return (
    <span className={css.standing}>
      <Stands direction={stands} /> {WORDS[stands]}
    </span>
  )
}

/** The rate, its interval quieter. */
export function Rate({ cell: { rate, interval } }: { readonly cell: ExploreCell }) {
  return (
    <span className={css.rate}>
      <b>{sayRate(rate ?? 0)}</b> {interval && <span>{sayRates(interval).replace(' %', '')}</span>}
    </span>
  )
}

/** Quietly, why there is no rate; the whole sentence is there for who asks, and is read out. */
export function Withheld({ cell }: { readonly cell: ExploreCell | undefined }) {
  if (!cell) return <Quiet shown="–" said="no deals" />
  const said = cell.withheld ?? cell.text
  return <Quiet shown={sayShortly(said)} said={said} />
}

function Quiet({ shown, said }: { readonly shown: string; readonly said: string }) {
  return (
    <span className={css.withheld} title={said}>
      <span aria-hidden="true">{shown}</span>
      <span className={css.hidden}>{said}</span>
    </span>
  )
}

/** How many deals there are; nothing where even that would be said of a person. */
export function Deals({ cell: { deals } }: { readonly cell: ExploreCell }) {
  return deals === null ? null : <span className={css.deals}>of {sayNumber(deals)}</span>
}
