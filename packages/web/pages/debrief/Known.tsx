import { type DebriefSheet, sayMonth } from '@closed-learned/deals'
import { sayIso } from '../../frame/days.ts'
import { sayMoment } from '../../frame/say-moment.ts'
import { Finding } from '../../parts/Finding.tsx'
import css from './Known.module.css'

/** The facts beside the questions: what the history says, on which days, and what was predicted. */
export function Known({ sheet }: { readonly sheet: DebriefSheet }) {
  const { facts, knowable, prediction } = sheet
  return (
    <aside className={css.known} aria-labelledby="known">
      <h2 id="known">What is known</h2>
      {facts.map((text) => (
        <Finding key={text} text={text} base={null} />
      ))}
      {knowable.length > 0 && (
        <>
          <h3>Days on which something showed</h3>
          <ul>
            {knowable.map(({ on, text }) => (
              <li key={on}>
                <time dateTime={on}>{sayIso(on)}</time> {text}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>What you predicted</h3>
      {prediction === null ? (
        <p>Nothing was predicted of it; only what you predict yourself would stand here.</p>
      ) : (
        <>
          <p>{prediction.text}</p>
          <ul>
            {prediction.own.map(({ at, stage, chance, month, likeliest }) => (
              <li key={at}>
                <time dateTime={at}>{sayMoment(at)}</time> {chance} % for {sayMonth(month)}
                {stage === null ? '' : `, in ${stage}`}
                {likeliest === '' ? '' : `; likeliest way to lose it: ${likeliest}`}
              </li>
            ))}
          </ul>
          <p>Only you see this.</p>
        </>
      )}
    </aside>
  )
}
