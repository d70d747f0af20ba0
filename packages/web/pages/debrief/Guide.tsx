import { FACILITATORS_GUIDE, GUIDE_MINUTES } from '@closed-learned/deals'
import { Button } from '../../parts/Button.tsx'
import { Folded } from '../../parts/Folded.tsx'
import css from './Guide.module.css'

/** How 45 minutes with others are led, step by step; prints as a sheet with the facts before it. */
export function Guide() {
  return (
    <div className={css.guide}>
      <Folded summary={`A guide for whoever leads the ${GUIDE_MINUTES} minutes`}>
        <ol>
          {FACILITATORS_GUIDE.map(({ name, minutes, how, questions }) => (
            <li key={name}>
              <p className={css.step}>
                {name} <span>{minutes} minutes</span>
              </p>
              <p>{how}</p>
              <ul>
                {questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
        <Button onClick={() => window.print()}>Print it with the facts</Button>
      </Folded>
    </div>
  )
}
