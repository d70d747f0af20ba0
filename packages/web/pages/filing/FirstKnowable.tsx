import { knowableDays } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { DayField } from '../../parts/DayField.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { opportunityQuery } from '../opportunity/query.ts'
import type { PartProps } from './let-go-said.ts'
import { OnTimeline } from './OnTimeline.tsx'

interface Props extends PartProps {
  /** The source's id of the deal. */
  readonly deal: string
  /** Whether it stands behind a line, where other things are asked too. */
  readonly folded: boolean
}

const LEGEND = 'When could it first have been known?'

/** The day on the deal's timeline from which on its end could have been known. */
export function FirstKnowable({ deal, words, onChange, folded }: Props) {
  const { data } = useQuery(opportunityQuery(deal))
  if (data === undefined) return null
  const days = knowableDays(data.story)
  const choose = (firstKnowable: string) => onChange({ firstKnowable })
  const asked =
    days.length === 0 ? (
      <DayField
        label={`${LEGEND.slice(0, -1)}, if at all?`}
        value={words.firstKnowable}
        onChange={choose}
        max={data.asOf}
      />
    ) : (
      <OnTimeline
        legend={folded ? 'A day on its timeline' : LEGEND}
        from={data.story.from}
        today={data.story.today}
        days={days}
        value={words.firstKnowable}
        onChoose={choose}
      />
    )
  return folded ? <Folded summary={LEGEND}>{asked}</Folded> : asked
}
