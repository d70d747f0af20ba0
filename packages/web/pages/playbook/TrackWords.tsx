import type { TalkTrackTold } from '@closed-learned/deals'
import css from './page.module.css'

/** The four parts of a track in the order in which they are said. */
export function TrackWords({ said }: { readonly said: Exclude<TalkTrackTold['said'], null> }) {
  return (
    <>
      <h3 className={css.title}>
        <bdi>{said.doubt}</bdi>
      </h3>
      {[said.ask, said.why, said.price, said.next]
        .filter((text) => text !== null && text !== '')
        .map((text) => (
          <p key={text} className={css.text} dir="auto">
            {text}
          </p>
        ))}
    </>
  )
}

/** The same as one text, to take along. */
export const wordsOf = ({ doubt, ask, why, next, price }: Exclude<TalkTrackTold['said'], null>) =>
  [doubt, ask, why, price ?? '', next].filter((text) => text !== '').join('\n\n')
