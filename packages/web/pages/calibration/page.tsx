import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, Link } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { Doubts } from '../../parts/Doubts.tsx'
import { Section } from '../../parts/Section.tsx'
import { Ended } from './Ended.tsx'
import css from './page.module.css'
import { calibrationQuery } from './query.ts'
import { SaidAndCame } from './SaidAndCame.tsx'
import { Scores } from './Scores.tsx'
import { Team } from './Team.tsx'

export const Route = createLazyRoute('/calibration')({ component: CalibrationPage })

/** How good one's own predictions are; nobody else has this page of them. */
function CalibrationPage() {
  const { data } = useSuspenseQuery(calibrationQuery)
  const { answer, scores, drawn, predictions, deals, doubts } = data
  return (
    <>
      <PageHead dated={false} headline={answer} />
      {scores && <SaidAndCame scores={scores} answer={answer} />}
      {scores && <Scores scores={scores} />}
      {scores && (
        <Section title="The month">
          <p className={css.text}>{scores.months.text}</p>
        </Section>
      )}
      <Section title="What waits">
        <p className={css.text}>
          {predictions.all === 0 ? (
            <>
              A prediction is made on the page of a deal; <Link to="/truth">your open deals</Link>{' '}
              lead there.
            </>
          ) : (
            predictions.text
          )}
        </p>
        {drawn && <p className={css.text}>{drawn.text}</p>}
      </Section>
      <Ended deals={deals} />
      <Team />
      <Doubts doubts={doubts} />
    </>
  )
}
