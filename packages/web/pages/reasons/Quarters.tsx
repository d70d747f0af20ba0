import type { ReasonTold } from '@closed-learned/deals'
import type { Tone } from '../../charts/draw/tone.ts'
import { Spark } from '../../charts/Spark.tsx'
import { sayQuarter } from '../../frame/say-quarter.ts'

/** A share by quarter on a scale from nothing; its sentence is what is read out. */
export function Quarters({
  trend,
  top,
  label,
  usual,
  tone = 'lost',
  width = 200,
  height = 36,
  named = false,
}: {
  readonly trend: ReasonTold['trend']
  readonly top: number
  readonly label?: string
  readonly usual?: number
  readonly tone?: Tone
  readonly width?: number
  readonly height?: number
  /** Whether the first and the last quarter are named below. */
  readonly named?: boolean
}) {
  const points = trend.map(({ value, interval }) => ({
    value,
    low: interval?.[0] ?? null,
    high: interval?.[1] ?? null,
  }))
  const [first, last] = [trend[0]?.quarter, trend.at(-1)?.quarter]
  return (
    <Spark
      points={points}
      range={[0, top]}
      tone={tone}
      width={width}
      height={height}
      {...(label && { label })}
      {...(usual !== undefined && { usual })}
      {...(named && first && last && { first: sayQuarter(first), last: sayQuarter(last) })}
    />
  )
}
