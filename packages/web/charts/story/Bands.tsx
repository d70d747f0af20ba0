import { Label } from '../draw/Label.tsx'
import { r1 } from '../draw/round.ts'
import { textWidth } from '../draw/text-width.ts'
import { bandFill } from '../draw/tone.ts'
import { BAND, type BandsPlan, type Pause } from './bands.ts'

/** Above this the corners of a band are rounded. */
const ROUND = 6

/** The stages, deepening on the way; names inside or below; gaps where it was closed. */
export function Bands({ bands, below, pauses }: BandsPlan) {
  return (
    <>
      {bands.map(({ left, right, stage, level, parked, nameAt, title }) => (
        <g key={left}>
          <title>{title}</title>
          <rect
            x={r1(left)}
            y={0}
            width={r1(right - left)}
            height={BAND}
            fill={bandFill(level, parked, 'named')}
            {...(right - left > ROUND ? { rx: 3 } : {})}
          />
          {nameAt !== null && (
            <Label
              x={r1(nameAt)}
              y={17}
              text={stage}
              bold
              color={parked ? 'var(--paper)' : 'var(--ink)'}
            />
          )}
        </g>
      ))}
      {below.map(({ x, y, text }) => (
        <Label key={`${x} ${text}`} x={x} y={BAND + y} text={text} halo />
      ))}
      {pauses.map((pause) => (
        <Gap key={pause.left} {...pause} />
      ))}
    </>
  )
}

const CLOSED = 'closed'

/** A time for which it was closed. */
function Gap({ left, right, title }: Pause) {
  const wide = Math.max(2, right - left)
  return (
    <g>
      <title>{title}</title>
      <rect x={r1(left)} y={-1} width={r1(wide)} height={BAND + 2} fill="var(--paper)" />
      <path
        d={`M${r1(left + 2)},${BAND / 2}h${r1(Math.max(0, wide - 5))}`}
        stroke="var(--muted)"
        strokeDasharray="1 4"
        strokeLinecap="round"
      />
      {textWidth(CLOSED) + 8 <= wide && (
        <Label x={r1(left + wide / 2)} y={17} text={CLOSED} anchor="middle" halo />
      )}
    </g>
  )
}
