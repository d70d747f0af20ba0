import { Label } from '../draw/Label.tsx'
import { r1 } from '../draw/round.ts'
import { textWidth } from '../draw/text-width.ts'
import { timeTicks } from '../draw/time-ticks.ts'
import type { Frame } from './frame.ts'

interface TimeAxisProps {
  readonly frame: Frame
  readonly top: number
  /** Where the lines end; the labels stand below. */
  readonly bottom: number
}

const PADDING = 4

/** Thin upright lines with the days, months, quarters or years to which they belong. */
export function TimeAxis({ frame, top, bottom }: TimeAxisProps) {
  const { first, last, left, right, x, width } = frame
  return timeTicks(first, last, right - left).map(({ day, text, year }) => {
    const at = Math.round(x(day)) + 0.5
    const fits = at + PADDING + textWidth(text, 12, year) <= width
    return (
      <g key={day}>
        <path d={`M${at},${top}V${r1(bottom)}`} stroke="var(--line)" strokeWidth={1} />
        {fits && (
          <Label
            x={at + PADDING - 0.5}
            y={r1(bottom)}
            text={text}
            {...(year ? { color: 'var(--ink)' } : {})}
          />
        )}
      </g>
    )
  })
}
