import { type OverviewReport, sayDays, sayNumber } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { Sized } from '../../charts/Sized.tsx'
import { StateBar } from '../../charts/StateBar.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './Pipeline.module.css'

type PipelineReport = OverviewReport['pipeline']

const PARTS = [
  { part: 'live', name: 'live', states: 'live' },
  { part: 'longDated', name: 'long-dated', states: 'longDated' },
  { part: 'stalled', name: 'stalled', states: 'stalled' },
  { part: 'buried', name: 'lost in fact', states: undefined },
] as const

/** What the CRM says is open, parted by what it is in fact, and what it is worth. */
export function Pipeline({ pipeline }: { readonly pipeline: PipelineReport }) {
  const { honest, ...states } = pipeline
  const worth = (states.stated.amount ?? 0) > 0 ? honest : null
  return (
    <Section title="The pipeline, said and meant">
      <Sized>{(width) => <StateBar states={states} honest={worth} width={width} />}</Sized>
      <Deals pipeline={pipeline} />
    </Section>
  )
}

/** The same parts as deals, each a way to them. */
function Deals({ pipeline }: { pipeline: PipelineReport }) {
  const parts = PARTS.filter(({ part }) => pipeline[part].deals > 0)
  if (parts.length === 0) return null
  const { medianAge, deals } = pipeline.buried
  const middle = deals > 1 ? ' in the middle' : ''
  return (
    <ul className={css.deals}>
      {parts.map(({ part, name, states }) => (
        <li key={part}>
          <Link to="/truth" search={({ asOf }) => ({ asOf, states })}>
            {sayNumber(pipeline[part].deals)} {name}
          </Link>
          {part === 'buried' && medianAge !== null && `, for ${sayDays(medianAge)}${middle}`}
        </li>
      ))}
    </ul>
  )
}
