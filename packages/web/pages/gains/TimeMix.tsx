import type { GainsPage } from '@closed-learned/deals'
import { Finding } from '../../parts/Finding.tsx'
import { Section } from '../../parts/Section.tsx'
import { How } from './How.tsx'
import css from './TimeMix.module.css'

/** Where the owners' weeks went, and what went on after the ending could be known. */
export function TimeMix({ time }: { readonly time: GainsPage['time'] }) {
  const { text, parts, base, how, after } = time
  return (
    <Section title="Where the weeks went">
      <Finding text={text} />
      {parts.length > 0 && (
        <ul className={css.parts}>
          {parts.map(({ kind, name, weeks, share, interval, hours }) => (
            <li key={name}>
              <span className={css.name}>{name}</span>
              <span className={css.bar} aria-hidden="true">
                <span style={{ width: `${share * 100}%` }} data-kind={kind} />
              </span>
              <span className={css.numbers}>
                {percent(share)}{' '}
                <small>{`${Math.round(interval[0] * 100)}–${percent(interval[1])}`}</small>
              </span>
              <span className={css.numbers}>about {sayWeeks(weeks)}</span>
              <span className={css.numbers}>
                {hours === null ? 'hours not recorded' : `about ${grouped(hours)} hours`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <How figure={{ doubt: '', how, base }} />
      {after.length > 0 && (
        <>
          <h3 className={css.after}>After the day on which the end could be known</h3>
          <ul className={css.parts}>
            {after.map(({ key, name, text: said }) => (
              <li key={key} className={css.team}>
                <span className={css.name}>{name}</span>
                <span>{said}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

const percent = (share: number) => `${Math.round(share * 100)} %`
const grouped = (value: number) => Math.round(value).toLocaleString('en-US')
const sayWeeks = (weeks: number) => `${grouped(weeks)} ${weeks === 1 ? 'week' : 'weeks'}`
