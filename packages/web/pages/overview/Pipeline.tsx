import { type OverviewReport, sayDays, sayNumber } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { stateRows } from '../../charts/rows/state-rows.ts'
import { Sized } from '../../charts/Sized.tsx'
import { StateBar } from '../../charts/StateBar.tsx'
import type { States } from '../../charts/state-bar/shares.ts'
import { statesTold } from '../../charts/state-bar/states-told.ts'
import { contentWidth } from '../../frame/content-width.ts'
import { sayIso } from '../../frame/days.ts'
import { Copyable } from '../../parts/Copyable.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './Pipeline.module.css'

type PipelineReport = OverviewReport['pipeline']

const PARTS = [
  { part: 'live', name: 'live', states: 'live' },
  { part: 'longDated', name: 'long-dated', states: 'longDated' },
  { part: 'stalled', name: 'stalled', states: 'stalled' },
  { part: 'buried', name: 'lost in fact', states: undefined },
] as const

const TITLE = 'The pipeline, said and meant'

/** What the CRM says is open, parted by what it is in fact, and what it is worth; nothing where that is not told. */
export function Pipeline({
  pipeline,
  asOf,
}: {
  readonly pipeline: PipelineReport
  readonly asOf: string
}) {
  const { honest, ...parts } = pipeline
  const states = statesTold(parts)
  if (states === null) return null
  const worth = (states.stated.amount ?? 0) > 0 ? honest : null
  return (
    <Section title={TITLE}>
      <Copyable title={TITLE} note={`As of ${sayIso(asOf)}`} rows={() => stateRows(states)}>
        <Sized expected={contentWidth()}>
          {(width) => <StateBar states={states} honest={worth} width={width} />}
        </Sized>
      </Copyable>
      <Deals states={states} />
    </Section>
  )
}

/** The same parts as deals, each a way to them. */
function Deals({ states: told }: { states: States }) {
  const parts = PARTS.filter(({ part }) => told[part].deals > 0)
  if (parts.length === 0) return null
  const { medianAge, deals } = told.buried
  const middle = deals > 1 ? ' in the middle' : ''
  return (
    <ul className={css.deals}>
      {parts.map(({ part, name, states }) => (
        <li key={part}>
          <Link to="/truth" search={({ asOf }) => ({ asOf, states })}>
            {sayNumber(told[part].deals)} {name}
          </Link>
          {part === 'buried' && medianAge !== null && `, for ${sayDays(medianAge)}${middle}`}
        </li>
      ))}
    </ul>
  )
}
