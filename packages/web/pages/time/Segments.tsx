import { sayAttribute, type TimeBy } from '@closed-learned/deals'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { Declined } from '../../api.ts'
import { topOf } from '../../charts/curve/scales.ts'
import { curveRows } from '../../charts/rows/curve-rows.ts'
import { sayIso } from '../../frame/days.ts'
import { Copyable } from '../../parts/Copyable.tsx'
import { Finding } from '../../parts/Finding.tsx'
import { curvesOf } from './curves.ts'
import { timeByQuery } from './query.ts'
import { Segment } from './Segment.tsx'
import css from './Segments.module.css'

/** What differs by the values of an attribute, and each value's times. */
export function Segments({
  attribute,
  told,
}: {
  readonly attribute: string
  /** Doubts that the page tells anyway. */
  readonly told: readonly string[]
}) {
  const { asOf } = useSearch({ from: '__root__' })
  const { data, error, isPlaceholderData } = useQuery({
    ...timeByQuery(attribute, asOf),
    placeholderData: keepPreviousData,
  })
  if (error)
    return (
      <div className={css.answer}>
        <Finding text={sayTrouble(error)} />
      </div>
    )
  return (
    <div className={css.answer} aria-busy={data === undefined || isPlaceholderData}>
      <div aria-live="polite">{data && <Finding text={data.answer} />}</div>
      {data && <Values by={data} />}
      {data?.doubts
        .filter((doubt) => !told.includes(doubt))
        .map((doubt) => (
          <p key={doubt} className={css.doubt}>
            {doubt}
          </p>
        ))}
    </div>
  )
}

function Values({ by: { segments, horizon, asOf, attribute } }: { readonly by: TimeBy }) {
  const top = topOf(segments.flatMap((segment) => curvesOf(segment)))
  return (
    <Copyable
      title={`How long until a deal is over, by ${sayAttribute(attribute)}`}
      note={`As of ${sayIso(asOf)}`}
      rows={() => segmentRows(segments)}
    >
      <ul className={css.segments}>
        {segments.map((segment) => (
          <Segment key={segment.value} segment={segment} horizon={horizon} top={top} />
        ))}
      </ul>
    </Copyable>
  )
}

/** The curves of all values as rows of a file. */
function segmentRows(segments: TimeBy['segments']) {
  const [header = []] = curveRows([])
  const rows = segments.flatMap((segment) =>
    curveRows(curvesOf(segment))
      .slice(1)
      .map((row) => [segment.value, ...row]),
  )
  return [['value', ...header], ...rows]
}

function sayTrouble(error: Error): string {
  return error instanceof Declined ? `${error.text} ${error.mend}` : 'This could not be told.'
}
