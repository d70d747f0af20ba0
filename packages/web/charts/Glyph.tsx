import type { Glyph as GlyphStory } from '@closed-learned/deals'
import { scaleLinear } from 'd3-scale'
import { arcHeight, arcPath, openArcPath } from './draw/arc.ts'
import { dotsPath } from './draw/dots.ts'
import { hatchPath } from './draw/hatch.ts'
import { Picture } from './draw/Picture.tsx'
import { r1 } from './draw/round.ts'
import { bandFill } from './draw/tone.ts'
import { lastShown, THROWN_FAR } from './story/reach.ts'

interface GlyphProps {
  readonly glyph: GlyphStory
  /** A sentence for screen readers; left out where text beside tells the same. */
  readonly label?: string
  readonly width?: number
}

const HEIGHT = 36
const EDGE = 3
const FEET = 21
const BAND = { top: 22, bottom: 28 }
const HATCH = { top: 30, bottom: 35 }
/** Levels are drawn in so many shades, so that any number of bands is a handful of shapes. */
const SHADES = 5
/** Arcs are flatter than in the large picture. */
const FLAT = 0.4
const WIDEST = 1000

type X = (day: number) => number

/** A deal's story at a glance, for a list: bands, arcs, silence, and the first-knowable day. */
export function Glyph({ glyph, label, width = 200 }: GlyphProps) {
  const last = lastShown(0, glyph.today, glyph.until)
  const x: X = scaleLinear([0, Math.max(1, last)], [EDGE, width - EDGE]).clamp(true)
  const { silence, knowable } = glyph
  const hatched = silence && { left: x(silence.from), right: x(silence.to), ...HATCH }
  return (
    <Picture width={width} height={HEIGHT} label={label}>
      <path d={`M${EDGE},25H${width - EDGE}`} stroke="var(--line)" strokeWidth={1.5} />
      {shadesOf(glyph, x).map(({ fill, path }) => (
        <path key={fill} d={path} fill={fill} />
      ))}
      {hatched && (
        <path d={hatchPath(hatched, 4)} stroke="var(--muted)" strokeOpacity={0.7} fill="none" />
      )}
      <Arcs glyph={glyph} x={x} last={last} />
      {knowable !== null && (
        <path
          d={`M${r1(x(knowable))},6V${HATCH.bottom}`}
          stroke="var(--accent)"
          strokeWidth={1.5}
        />
      )}
    </Picture>
  )
}

/** Bands of one shade as one path. */
function shadesOf({ bands }: GlyphStory, x: X): { fill: string; path: string }[] {
  const least = bands.length > 20 ? 0.8 : 3
  const shades = new Map<string, string>()
  for (const { from, to, level, parked } of bands) {
    const fill = bandFill(Math.round(level * SHADES) / SHADES, parked, 'bare')
    const left = r1(x(from))
    const right = r1(Math.max(x(to), x(from) + least))
    const box = `M${left},${BAND.top}H${right}V${BAND.bottom}H${left}Z`
    shades.set(fill, (shades.get(fill) ?? '') + box)
  }
  return [...shades].map(([fill, path]) => ({ fill, path }))
}

/** Moves of at least a pixel; of those that would cover each other, the last. */
function distinct(moves: GlyphStory['moves'], x: X): GlyphStory['moves'] {
  const seen = new Map<string, GlyphStory['moves'][number]>()
  for (const move of moves) {
    const [from, to] = [Math.round(x(move.from)), Math.round(x(move.to))]
    if (from !== to) seen.set(`${from} ${to}`, move)
  }
  return [...seen.values()]
}

interface ArcsProps {
  readonly glyph: GlyphStory
  readonly x: X
  readonly last: number
}

/** All pushes are one path, the big ones another, pulls a dashed third, and so are their feet. */
function Arcs({ glyph, x, last }: ArcsProps) {
  const moves = distinct(glyph.moves, x)
  const big = moves.filter(({ from, to }) => to - from >= THROWN_FAR)
  const small = moves.filter(({ from, to }) => to > from && to - from < THROWN_FAR)
  const pulls = moves.filter(({ from, to }) => to < from)
  const path = (some: typeof moves) =>
    some
      .map(({ from, to }) => {
        const tall = Math.min(FEET - 5, arcHeight(x(to) - x(from), WIDEST) * FLAT)
        const draw = to > last ? openArcPath : arcPath
        return draw(x(from), x(to), FEET, tall)
      })
      .join('')
  const feet = (some: typeof moves) =>
    dotsPath(
      some.flatMap(({ from, to }) => (to > last ? [x(from)] : [x(from), x(to)])),
      FEET,
    )
  return (
    <g fill="none" stroke="var(--stalled)" strokeWidth={1.4} strokeLinecap="round">
      {small.length > 0 && <path d={path(small)} />}
      {pulls.length > 0 && <path d={path(pulls)} strokeDasharray="2 3" strokeWidth={1} />}
      {small.length + pulls.length > 0 && <path d={feet([...small, ...pulls])} strokeWidth={4} />}
      {big.length > 0 && (
        <g stroke="var(--buried)">
          <path d={path(big)} strokeWidth={1.6} />
          <path d={feet(big)} strokeWidth={4} />
        </g>
      )}
    </g>
  )
}
