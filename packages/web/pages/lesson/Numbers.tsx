import { type LessonPage, sayRate, sayRates } from '@closed-learned/deals'
import { Figure } from '../../parts/Figure.tsx'
import { Section } from '../../parts/Section.tsx'
import { Unbroken } from '../../parts/Unbroken.tsx'
import css from './Numbers.module.css'

/** Where it stands: past deals of its segment, and those created since it was published. */
export function Numbers({ page: { lesson } }: { readonly page: LessonPage }) {
  const { backTest, since, statusText, status } = lesson
  return (
    <div className={css.numbers}>
      <Section title="Where it stands" ruled={false}>
        <Figure>
          <span className={css.status} data-status={status}>
            {statusText}
          </span>
        </Figure>
        <p className={css.text}>{lesson.tried}</p>
      </Section>
      <Section title="Deals before it" ruled={false}>
        <Rate rate={backTest?.here ?? null} />
        <p className={css.text}>
          <Unbroken
            text={backTest?.text ?? 'It names no segment that deals can be told apart by.'}
          />
        </p>
      </Section>
      <Section title="Deals created since" ruled={false}>
        <Rate rate={since?.here ?? null} />
        <p className={css.text}>
          <Unbroken
            text={
              since?.text ?? (backTest ? 'Not known yet.' : 'Only what people tell can test it.')
            }
          />
        </p>
      </Section>
    </div>
  )
}

function Rate({ rate }: { readonly rate: NonNullable<LessonPage['lesson']['backTest']>['here'] }) {
  if (rate === null || rate.value === null) return null
  return (
    <Figure beside={rate.interval && sayRates(rate.interval)}>
      <span className={css.lost}>{sayRate(rate.value)}</span>
    </Figure>
  )
}
