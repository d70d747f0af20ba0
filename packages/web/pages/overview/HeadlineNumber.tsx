import type { ReactNode } from 'react'
import type { Tone } from '../../charts/draw/tone.ts'
import { Spark, type SparkPoint } from '../../charts/Spark.tsx'
import { sayIso } from '../../frame/days.ts'
import { Copyable } from '../../parts/Copyable.tsx'
import { Figure } from '../../parts/Figure.tsx'
import { Section } from '../../parts/Section.tsx'
import { whole } from '../../parts/whole.ts'
import css from './HeadlineNumber.module.css'

/** Where a number has been going; `at` names the quarter of a point. */
interface Trend {
  readonly name: string
  readonly tone: Tone
  readonly points: readonly (SparkPoint & { readonly at: string })[]
  readonly say: (value: number) => string
}

interface Props {
  readonly title: string
  /** Null where it cannot be told; the text says why. */
  readonly figure: ReactNode
  readonly beside?: ReactNode
  readonly trend: Trend
  readonly text: string
  readonly asOf: string
  /** What is to be known beside it. */
  readonly children?: ReactNode
}

/** Where no interval says how far a number may be off, a line from 0 makes no mountain of one day. */
const FROM_ZERO = { low: 0 }

/** One of the three numbers: what it is, where it has been going, and what can be said of it. */
export function HeadlineNumber({ title, figure, beside, trend, text, asOf, children }: Props) {
  const { tone } = trend
  const points = trend.points.map((point) => ({ ...FROM_ZERO, ...point }))
  const ends = { first: points[0]?.at ?? '', last: points.at(-1)?.at ?? '' }
  const known = points.filter(({ value }) => value !== null)
  return (
    <Section title={title} ruled={false}>
      <Copyable
        title={trend.name}
        note={`As of ${sayIso(asOf)}`}
        rows={() => pointRows(trend.points)}
      >
        {figure === null ? (
          <Figure>
            <span className={css.none}>–</span>
          </Figure>
        ) : (
          <Figure beside={beside}>{figure}</Figure>
        )}
        {known.length > 1 && (
          <div className={css.spark}>
            <Spark points={points} tone={tone} label={told(trend)} {...ends} />
          </div>
        )}
        <p className={css.text}>{whole(text)}</p>
      </Copyable>
      {children}
    </Section>
  )
}

/** The line as rows of a file. */
function pointRows(points: Trend['points']) {
  const rows = points.map(({ at, value, low = null, high = null }) => [at, value, low, high])
  return [['quarter', 'value', 'low', 'high'], ...rows]
}

/** The line in words: `Win rate by quarter: 22 % in Q4 2023, 28 % in Q3 2026`. */
function told({ name, points, say }: Trend): string {
  const known = points.filter(({ value }) => value !== null)
  const ends = [known[0], known.at(-1)].flatMap((end) =>
    end && end.value !== null ? [`${say(end.value)} in ${end.at}`] : [],
  )
  return `${name}: ${ends.join(', ')}`
}
