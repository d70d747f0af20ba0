import { sayRate, sayRates, type TruthList } from '@closed-learned/deals'
import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './HowKnown.module.css'

type Told = TruthList['told']
type Way = Told['ways'][number]

const NAMES: Record<Way['of'][number]['by'], string> = {
  together: 'Rules and odds together',
  model: 'Odds of past deals alone',
  rules: 'Rules alone',
  age: 'Age alone',
}

/** By what it is told that deals are lost in fact, and how well that did on past days. */
export function HowKnown({ told }: { readonly told: Told }) {
  const { text, ways, leads } = told
  return (
    <Section title="How this is known">
      <p className={css.text} aria-live="polite">
        {text}
      </p>
      {ways.length > 0 && (
        <Folded summary="On past days, side by side">
          {ways.map((way) => (
            <WayTable key={way.on} way={way} />
          ))}
        </Folded>
      )}
      {leads.length > 0 && (
        <Folded summary="How long before the end each sign was there">
          <dl className={css.leads}>
            {leads.map((lead) => (
              <div key={lead.name}>
                <dt>{lead.name}</dt>
                <dd>{lead.text}</dd>
              </div>
            ))}
          </dl>
        </Folded>
      )}
    </Section>
  )
}

function WayTable({ way }: { readonly way: Way }) {
  return (
    <table className={css.ways}>
      <caption>{way.text}</caption>
      <thead>
        <tr>
          <th scope="col">Told by</th>
          <th scope="col">Found of those not won</th>
          <th scope="col">Not won of those found</th>
          <th scope="col">Later wins among them</th>
        </tr>
      </thead>
      <tbody>
        {way.of.map((one) => (
          <tr key={one.by}>
            <th scope="row">{NAMES[one.by]}</th>
            <Share of={one.found} />
            <Share of={one.right} />
            <Share of={one.winsFlagged} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Share({ of }: { readonly of: Way['of'][number]['found'] }) {
  if (of === null) return <td>–</td>
  return (
    <td>
      {sayRate(of.value)} <span className={css.doubt}>{sayRates(of.interval)}</span>
    </td>
  )
}
