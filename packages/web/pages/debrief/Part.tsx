import { type ReactNode, useId } from 'react'
import css from './form.module.css'

interface Props {
  readonly title: string
  /** What of it is needed; absent: nothing. */
  readonly needed?: string
  readonly children: ReactNode
}

/** A part of the form, under its question. */
export function Part({ title, needed, children }: Props) {
  const id = useId()
  return (
    <section className={css.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {needed && <p className={css.needed}>{needed}</p>}
      {children}
    </section>
  )
}
