import type { ReactNode } from 'react'
import type { Tone } from '../../charts/draw/tone.ts'
import { Spark, type SparkPoint } from '../../charts/Spark.tsx'
import { Figure } from '../../parts/Figure.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './HeadlineNumber.module.css'

interface Props {
  readonly title: string
  /** Null where it cannot be told; the text says why. */
  readonly figure: ReactNode
  readonly beside?: ReactNode
  readonly spark: {
    readonly points: readonly SparkPoint[]
    readonly tone: Tone
    readonly label: string
    readonly first: string
    readonly last: string
  }
  readonly text: string
}

/** One of the three numbers: what it is, where it has been going, and what can be said of it. */
export function HeadlineNumber({ title, figure, beside, spark, text }: Props) {
  const known = spark.points.filter(({ value }) => value !== null).length
  return (
    <Section title={title} ruled={false}>
      {figure === null ? (
        <Figure>
          <span className={css.none}>–</span>
        </Figure>
      ) : (
        <Figure beside={beside}>{figure}</Figure>
      )}
      {known > 1 && (
        <div className={css.spark}>
          <Spark {...spark} />
        </div>
      )}
      <p className={css.text}>{text}</p>
    </Section>
  )
}
