import { dotsPath } from '../draw/dots.ts'
import { Label } from '../draw/Label.tsx'
import type { Arc, MovesPlan } from './moves.ts'

/** So many arcs tell their own story when pointed at; more become one shape. */
const MOST_ALONE = 60

const STROKES = {
  push: { stroke: 'var(--stalled)', strokeWidth: 1.7 },
  pull: { stroke: 'var(--stalled)', strokeWidth: 1.1, strokeDasharray: '2 3' },
  thrown: { stroke: 'var(--buried)', strokeWidth: 2.2 },
} as const

/** The close date's moves, above a line at `y` 0. */
export function Moves({ arcs, labels }: MovesPlan) {
  const many = arcs.length > MOST_ALONE
  const pushes = arcs.filter(({ kind }) => kind !== 'thrown')
  const thrown = arcs.filter(({ kind }) => kind === 'thrown')
  const pulledTo = arcs.filter(({ kind }) => kind === 'pull').map(({ to }) => to)
  return (
    <g fill="none" strokeLinecap="round">
      {many ? <Together arcs={arcs} /> : arcs.map((arc) => <Alone key={arc.path} arc={arc} />)}
      <Feet arcs={pushes} color="var(--stalled)" many={many} />
      <Feet arcs={thrown} color="var(--buried)" many={many} />
      <path d={dotsPath(pulledTo, 0)} stroke="var(--paper)" strokeWidth={4} />
      {labels.map(({ x, y, text, thrown: bold }) => (
        <Label
          key={`${x} ${y}`}
          x={x}
          y={y}
          text={text}
          bold={bold}
          halo
          {...(bold ? { color: 'var(--buried)' } : {})}
        />
      ))}
    </g>
  )
}

function Alone({ arc }: { readonly arc: Arc }) {
  return (
    <path d={arc.path} {...STROKES[arc.kind]}>
      <title>{arc.title}</title>
    </path>
  )
}

function Together({ arcs }: { readonly arcs: readonly Arc[] }) {
  return (['push', 'pull', 'thrown'] as const).map((kind) => {
    const path = arcs.filter((arc) => arc.kind === kind).map((arc) => arc.path)
    return path.length === 0 ? null : (
      <path key={kind} d={path.join('')} {...STROKES[kind]} strokeOpacity={0.6} />
    )
  })
}

interface FeetProps {
  readonly arcs: readonly Arc[]
  readonly color: string
  readonly many: boolean
}

/** A dot on the old and on the new date. */
function Feet({ arcs, color, many }: FeetProps) {
  const xs = arcs.flatMap(({ from, to, open, before }) => [
    ...(before ? [] : [from]),
    ...(open ? [] : [to]),
  ])
  if (xs.length === 0) return null
  return <path d={dotsPath(xs, 0)} stroke={color} strokeWidth={many ? 3 : 7} />
}
