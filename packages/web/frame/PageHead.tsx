import { useMatches } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { Unbroken } from '../parts/Unbroken.tsx'
import { AsOf } from './AsOf.tsx'
import css from './PageHead.module.css'

/** The page's question, its answer as the headline, and the day that it is about. */
export function PageHead({
  headline,
  question,
  dated = true,
}: {
  /** The answer; null while it is fetched. */
  headline: string | null
  /** Where the question is not the page's usual one. */
  question?: ReactNode
  /** False for pages that are about no day. */
  dated?: boolean
}) {
  const {
    title,
    question: usual,
    waiting,
  } = useMatches({
    select: (matches) => matches.at(-1)?.staticData ?? { title: '', question: '' },
  })
  useEffect(() => {
    document.title = `${headline ?? title} · Closed Learned`
  }, [headline, title])
  return (
    <header className={css.head}>
      <div className={css.said}>
        <p className={css.question}>{question ?? usual}</p>
        <h1 className={css.headline}>
          {headline === null ? (
            <span className={css.waiting}>{waiting ?? 'One moment.'}</span>
          ) : (
            <Unbroken text={headline} />
          )}
        </h1>
      </div>
      {dated && <AsOf />}
    </header>
  )
}
