import { hatchPath } from './draw/hatch.ts'
import { Picture } from './draw/Picture.tsx'
import { type Tone, toneColor } from './draw/tone.ts'

interface TenthsProps {
  /** So many in ten at least, and at most. */
  readonly from: number
  readonly to: number
  readonly tone: Tone
  /** A sentence for screen readers; left out where text beside tells the same. */
  readonly label?: string
}

const SIZE = 11
const GAP = 3
const OF = 10

/** So many of ten: full ones for sure, hatched ones perhaps. */
export function Tenths({ from, to, tone, label }: TenthsProps) {
  const color = toneColor(tone)
  return (
    <Picture width={OF * (SIZE + GAP) - GAP} height={SIZE} label={label}>
      {Array.from({ length: OF }, (_, i) => {
        const left = i * (SIZE + GAP)
        const isSure = i < from
        const isMaybe = !isSure && i < to
        const box = `M${left + 0.5},0.5h${SIZE - 1}v${SIZE - 1}h${1 - SIZE}Z`
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: ten places that never move
          <g key={i}>
            <path
              d={box}
              fill={isSure ? color : 'none'}
              stroke={isSure || isMaybe ? color : 'var(--muted)'}
              strokeOpacity={isSure || isMaybe ? 1 : 0.4}
            />
            {isMaybe && (
              <path
                d={hatchPath({ left, top: 0, right: left + SIZE, bottom: SIZE }, 4)}
                stroke={color}
              />
            )}
          </g>
        )
      })}
    </Picture>
  )
}
