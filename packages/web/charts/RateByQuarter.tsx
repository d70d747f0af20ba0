import { area, line } from 'd3-shape'
import { Label } from './draw/Label.tsx'
import { Picture } from './draw/Picture.tsx'
import { r1 } from './draw/round.ts'
import { sayShare } from './draw/say-share.ts'
import { type Tone, toneColor } from './draw/tone.ts'
import { type Place, type QuarterRates, ratePlot } from './quarters/rate-plot.ts'

interface RateByQuarterProps {
  readonly quarters: readonly QuarterRates[]
  readonly width: number
  readonly tone: Tone
  /** A sentence that tells the finding to who cannot see it. */
  readonly label: string
}

/** How often does it happen here and elsewhere, quarter by quarter? The band is that of here. */
export function RateByQuarter({ quarters, width, tone, label }: RateByQuarterProps) {
  const { height, left, right, bottom, rules, ticks, here, rest, ends } = ratePlot(quarters, width)
  return (
    <Picture width={width} height={height} label={label}>
      {rules.map(({ share, y }, i) => (
        <g key={share}>
          <path d={`M${r1(left)},${r1(y)}H${r1(right)}`} stroke="var(--line)" />
          <Label
            x={r1(left - 8)}
            y={r1(y + 4)}
            text={i === rules.length - 1 ? sayShare(share) : `${Math.round(share * 100)}`}
            size={11}
            anchor="end"
          />
        </g>
      ))}
      {ticks.map(({ text, x, anchor }) => (
        <Label key={text} x={r1(x)} y={bottom + 18} text={text} size={11} anchor={anchor} />
      ))}
      <path d={bandOf(here)} fill={toneColor(tone)} fillOpacity={0.14} />
      <path d={aloneOf(here)} stroke={toneColor(tone)} strokeOpacity={0.3} strokeWidth={5} />
      <Drawn places={rest} tone="ink" dashed />
      <Drawn places={here} tone={tone} />
      {ends.map(({ text, x, y, which }) => (
        <Label
          key={which}
          x={r1(x)}
          y={r1(y)}
          text={text}
          color={which === 'here' ? toneColor(tone) : 'var(--muted)'}
          bold
          halo
        />
      ))}
    </Picture>
  )
}

function bandOf(places: readonly Place[]): string {
  const draw = area<Place>()
    .defined(({ low, high }) => low !== null && high !== null)
    .x(({ x }) => x)
    .y0(({ low }) => low ?? 0)
    .y1(({ high }) => high ?? 0)
    .digits(1)
  return draw(places) ?? ''
}

/** Intervals of quarters that stand alone: a band needs two. */
function aloneOf(places: readonly Place[]): string {
  const isTold = (place: Place | undefined) => place !== undefined && place.y !== null
  return places
    .filter((_, i) => !isTold(places[i - 1]) && !isTold(places[i + 1]))
    .map(({ x, low, high }) =>
      low === null || high === null ? '' : `M${r1(x)},${r1(low)}V${r1(high)}`,
    )
    .join('')
}

function Drawn({
  places,
  tone,
  dashed = false,
}: {
  readonly places: readonly Place[]
  readonly tone: Tone
  readonly dashed?: boolean
}) {
  const draw = line<Place>()
    .defined(({ y }) => y !== null)
    .x(({ x }) => x)
    .y(({ y }) => y ?? 0)
    .digits(1)
  const color = dashed ? 'var(--muted)' : toneColor(tone)
  return (
    <>
      <path
        d={draw(places) ?? ''}
        fill="none"
        stroke={color}
        strokeWidth={dashed ? 1.5 : 2}
        strokeLinejoin="round"
        strokeLinecap="round"
        {...(dashed ? { strokeDasharray: '1 4' } : {})}
      />
      {!dashed &&
        places.map(
          ({ x, y }) => y !== null && <circle key={x} cx={r1(x)} cy={r1(y)} r={2.5} fill={color} />,
        )}
    </>
  )
}
