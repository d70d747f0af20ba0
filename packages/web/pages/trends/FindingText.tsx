import { whole } from '../../parts/whole.ts'
import css from './FindingText.module.css'

/** An interval in a sentence: `(76–85)`, `(84–94 %)`. */
const INTERVAL = /(\(\d[\d.,]*(?:–\d[\d.,]*)?(?: %)?\))/

/** The sentence of a finding; what tells its doubt is smaller and quieter. */
export function FindingText({ text }: { readonly text: string }) {
  return (
    <p className={css.text}>
      {text.split(INTERVAL).map((part, i) =>
        i % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence keep their places
          <span key={i} className={css.interval}>
            {whole(part)}
          </span>
        ) : (
          whole(part)
        ),
      )}
    </p>
  )
}
