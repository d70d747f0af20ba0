import css from './Unbroken.module.css'
import { whole } from './whole.ts'

/** A range of numbers, with the brackets around it: `90–96`, `(84–94 %)`. */
const RANGE = /(\(?\d[\d.,]*–\d[\d.,]*(?: %)?\)?)/

/** A sentence in which no line breaks inside a range, or between a number and its unit. */
export function Unbroken({ text }: { readonly text: string }) {
  const parts = text.split(RANGE)
  if (parts.length === 1) return whole(text)
  return parts.map((part, i) =>
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence keep their places
      <span key={i} className={css.range}>
        {whole(part)}
      </span>
    ) : (
      whole(part)
    ),
  )
}
