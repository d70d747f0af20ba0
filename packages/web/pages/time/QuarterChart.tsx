import { sayNumber, type TimePage } from '@closed-learned/deals'
import { line } from 'd3-shape'
import { Label } from '../../charts/draw/Label.tsx'
import { Picture } from '../../charts/draw/Picture.tsx'
import { r1 } from '../../charts/draw/round.ts'
import { toneColor } from '../../charts/draw/tone.ts'
import { type QuarterLine, quarterPlot } from './quarter-plot.ts'

/** How long winning and losing took, by quarter of creation; the table below tells the same. */
export function QuarterChart({
  trend,
  width,
}: Pick<TimePage, 'trend'> & { readonly width: number }) {
  const { height, left, right, bottom, rules, ticks, lines } = quarterPlot(trend, width)
  return (
    <Picture width={width} height={height}>
      {rules.map(({ days, y }) => (
        <g key={days}>
          <path d={`M${r1(left)},${r1(y)}H${r1(right)}`} stroke="var(--line)" />
          <Label x={r1(left - 8)} y={r1(y + 4)} text={sayNumber(days)} size={11} anchor="end" />
        </g>
      ))}
      {ticks.map(({ text, x }, i) => (
        <Label
          key={text}
          x={r1(x)}
          y={bottom + 18}
          text={text}
          size={11}
          anchor={i === 0 ? 'start' : 'middle'}
        />
      ))}
      {lines.map((each) => (
        <Line key={each.tone} line={each} />
      ))}
    </Picture>
  )
}

type Point = QuarterLine['points'][number]

function Line({ line: each }: { readonly line: QuarterLine }) {
  const { tone, text, textX, textY, anchor, points } = each
  const color = toneColor(tone)
  const draw = line<Point>()
    .defined((point) => point !== null)
    .x((point) => point?.x ?? 0)
    .y((point) => point?.y ?? 0)
    .digits(1)
  const dots = points.filter((point) => point !== null)
  return (
    <>
      <path d={draw(points) ?? ''} fill="none" stroke={color} strokeWidth={1.8} />
      {dots.map(({ x, y }, i) => (
        <circle key={x} cx={r1(x)} cy={r1(y)} r={i === dots.length - 1 ? 3.5 : 2} fill={color} />
      ))}
      <Label x={r1(textX)} y={r1(textY)} text={text} color={color} anchor={anchor} bold halo />
    </>
  )
}
