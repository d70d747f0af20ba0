import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import css from './CostSoFar.module.css'
import { costSoFarQuery } from './query.ts'

/** What is behind, for who asks: it is not even fetched before. */
export function CostSoFar({ id }: { readonly id: string }) {
  const [isAsked, ask] = useState(false)
  const { data } = useQuery({ ...costSoFarQuery(id), enabled: isAsked })
  return (
    <details
      className={css.behind}
      onToggle={({ currentTarget }) => currentTarget.open && ask(true)}
    >
      <summary data-uncopied="">What it has cost so far</summary>
      <div aria-live="polite">
        {data && (
          <>
            <p className={css.text}>{data.text}</p>
            <p className={css.how}>{data.how}</p>
          </>
        )}
      </div>
    </details>
  )
}
