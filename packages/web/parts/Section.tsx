import { type ReactNode, useId } from 'react'
import css from './Section.module.css'

/** A part of a page under its small heading, parted from what is above by a thin rule. */
export function Section({
  title,
  ruled = true,
  children,
}: {
  readonly title: ReactNode
  /** False where sections stand side by side under one rule. */
  readonly ruled?: boolean
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <section className={css.section} aria-labelledby={id} data-ruled={ruled || undefined}>
      <h2 className={css.title} id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}
