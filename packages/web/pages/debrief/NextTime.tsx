import {
  type DebriefForm,
  PROCESS_KEPT,
  type ProcessKept,
  processVerdict,
} from '@closed-learned/deals'
import { Pills } from '../../parts/Pills.tsx'
import { Answer } from './Answer.tsx'
import css from './ClockBack.module.css'
import { IfWanted } from './IfWanted.tsx'

interface Props {
  readonly debrief: DebriefForm
  readonly isWon: boolean
  readonly onChange: (part: Partial<DebriefForm>) => void
}

/** What went right, the process judged apart from the outcome, and what to do next time. */
export function NextTime({ debrief, isWon, onChange }: Props) {
  const verdict = processVerdict(debrief.process, isWon)
  return (
    <div className={css.back}>
      <Answer
        label="What went right, and is worth doing again?"
        value={debrief.wentRight}
        onChange={(wentRight) => onChange({ wentRight })}
      />
      <Pills<ProcessKept>
        legend="The steps, whatever came of them: how did they go?"
        value={debrief.process}
        options={PROCESS_KEPT}
        onChoose={(process) => onChange({ process })}
      />
      {verdict !== null && (
        <p role="status" className={css.praise}>
          {verdict}
        </p>
      )}
      <IfWanted isLong={debrief.depth === 'long'} summary="When this comes up again">
        <Answer
          label="When does this come up again? Which deals are like it?"
          value={debrief.when}
          onChange={(when) => onChange({ when })}
        />
      </IfWanted>
      <Answer
        label="Next time we …"
        value={debrief.nextTime}
        onChange={(nextTime) => onChange({ nextTime })}
      />
    </div>
  )
}
