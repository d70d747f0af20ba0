import { Label } from '../draw/Label.tsx'
import { r1 } from '../draw/round.ts'
import { grouped } from '../draw/say-amount.ts'
import { sayShare } from '../draw/say-share.ts'
import { textWidth } from '../draw/text-width.ts'
import type { Scales } from './scales.ts'

interface AxesProps {
  readonly scales: Scales
  readonly compact: boolean
  /** Places on the day axis that are taken by other labels. */
  readonly taken: readonly number[]
}

/** Thin rules for the shares, days below. */
export function Axes({ scales, compact, taken }: AxesProps) {
  const { plot, x, y, days, shares } = scales
  const free = days.filter((day) => taken.every((at) => Math.abs(x(day) - at) > 24))
  return (
    <>
      {shares.map((share, i) => (
        <g key={share}>
          <path
            d={`M${plot.left},${r1(y(share))}H${plot.right}`}
            stroke={i === 0 ? 'var(--muted)' : 'var(--line)'}
            strokeOpacity={i === 0 ? 0.5 : 1}
          />
          <Label
            x={plot.left - 8}
            y={r1(y(share) + 4)}
            text={i === shares.length - 1 ? sayShare(share) : `${Math.round(share * 100)}`}
            size={11}
            anchor="end"
          />
        </g>
      ))}
      {free.map((day) => (
        <Label
          key={day}
          x={r1(x(day))}
          y={plot.bottom + 16}
          text={grouped(day)}
          size={11}
          anchor={x(day) + textWidth(grouped(day), 11) / 2 > scales.width ? 'end' : 'middle'}
        />
      ))}
      {!compact && (
        <Label
          x={plot.left}
          y={plot.bottom + 32}
          text="days since the deal was created"
          size={11}
        />
      )}
    </>
  )
}
