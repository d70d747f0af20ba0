import {
  type FindingPage,
  type Finding as FindingTold,
  sayRate,
  sayRates,
} from '@closed-learned/deals'
import { Figure } from '../../parts/Figure.tsx'
import { Section } from '../../parts/Section.tsx'
import { Unbroken } from '../../parts/Unbroken.tsx'
import { Explains } from '../trends/Explains.tsx'
import { type Shown, shownOf, turnedInterval, turnedRate } from '../trends/shown.ts'
import { directionShown } from './direction-shown.ts'
import { Follow } from './Follow.tsx'
import css from './Found.module.css'
import { sayElsewhere, sayHere, saySure } from './say-found.ts'

/** How often it happens here and elsewhere, whether it still does, and how sure that is. */
export function Found({
  finding,
  page,
}: {
  readonly finding: FindingTold
  readonly page: FindingPage
}) {
  const { outcome, stands } = page
  const { rate, interval, restRate, explains, toKnowMore } = finding
  const shown = shownOf(outcome, directionShown(finding, stands))
  return (
    <>
      <div className={css.figures}>
        <Section title={shown.here} ruled={false}>
          <Figure beside={sayRates(turnedInterval(interval, shown))}>
            <span className={css[shown.tone]}>{sayRate(turnedRate(rate, shown))}</span>
          </Figure>
          <p className={css.text}>{sayHere(finding, outcome, shown)}</p>
        </Section>
        <Section title="Elsewhere" ruled={false}>
          <Figure>{sayRate(turnedRate(restRate, shown))}</Figure>
          <p className={css.text}>{sayElsewhere(outcome)}</p>
        </Section>
        <Lately finding={finding} shown={shown} isFound={stands !== 'usual'} />
      </div>
      <div className={css.beside}>
        <Section title="How sure this is" ruled={false}>
          <p className={css.sure}>{saySure(finding, page, shown)}</p>
          {toKnowMore && <p className={css.sure}>{toKnowMore}</p>}
          <Explains explains={explains} outcome={outcome} />
        </Section>
        <Follow segment={{ ...finding, outcome }} isFound={stands !== 'usual'} />
      </div>
    </>
  )
}

/** The quarter that the search did not see, and since when it has been so. */
function Lately({
  finding: { lately, since },
  shown,
  isFound,
}: {
  readonly finding: FindingTold
  readonly shown: Shown
  readonly isFound: boolean
}) {
  const value = lately?.value ?? null
  const texts = [lately?.text, since?.text].filter((text) => text)
  return (
    <Section title={isFound ? 'Does it still hold?' : 'Lately'} ruled={false}>
      {lately && value !== null && (
        <Figure beside={lately.interval && sayRates(turnedInterval(lately.interval, shown))}>
          {sayRate(turnedRate(value, shown))}
        </Figure>
      )}
      <p className={css.text}>
        <Unbroken
          text={texts.length > 0 ? texts.join(' ') : 'Not enough deals have closed since to tell.'}
        />
      </p>
    </Section>
  )
}
