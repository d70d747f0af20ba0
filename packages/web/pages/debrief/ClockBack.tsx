import { type DebriefForm, type DebriefSheet, praiseSooner } from '@closed-learned/deals'
import { DayField } from '../../parts/DayField.tsx'
import { Tick } from '../../parts/Tick.tsx'
import { Answer } from './Answer.tsx'
import css from './ClockBack.module.css'
import { DayPills } from './DayPills.tsx'

interface Props {
  readonly sheet: DebriefSheet
  readonly debrief: DebriefForm
  readonly onChange: (part: Partial<DebriefForm>) => void
}

/** The second question: what could be seen and done, if the clock went back to the start. */
export function ClockBack({ sheet, debrief, onChange }: Props) {
  const isLong = debrief.depth === 'long'
  return (
    <div className={css.back}>
      <Answer
        label="What could we have seen?"
        value={debrief.couldSee}
        onChange={(couldSee) => onChange({ couldSee })}
      />
      <Answer
        label="What could we have done?"
        value={debrief.couldDo}
        onChange={(couldDo) => onChange({ couldDo })}
      />
      {isLong && (
        <Answer
          label="If it began again tomorrow: the first thing to ask or to do"
          value={debrief.atTheStart}
          onChange={(atTheStart) => onChange({ atTheStart })}
        />
      )}
      {sheet.ending !== 'won' && <Sooner sheet={sheet} debrief={debrief} onChange={onChange} />}
    </div>
  )
}

/** “We could have let it go sooner” is praised, and marks the day. */
function Sooner({ sheet, debrief, onChange }: Props) {
  const { soonerWouldHaveBeenRight: isSooner, firstKnowable } = debrief
  return (
    <>
      <Tick
        checked={isSooner}
        onChange={(isNow) =>
          onChange({
            soonerWouldHaveBeenRight: isNow,
            firstKnowable: isNow ? (firstKnowable ?? sheet.story?.knowable?.on ?? null) : null,
          })
        }
      >
        It would have been right to let it go sooner
      </Tick>
      {isSooner && (
        <div className={css.sooner}>
          <p role="status" className={css.praise}>
            {praiseSooner(firstKnowable, sheet.endedOn)}
          </p>
          <DayPills
            legend="The first day on which it could be known"
            days={sheet.knowable}
            value={firstKnowable}
            onChoose={(on) => onChange({ firstKnowable: on })}
          />
          <DayField
            label={sheet.knowable.length > 0 ? 'Or another day' : 'From which day on'}
            value={firstKnowable ?? ''}
            onChange={(on) => onChange({ firstKnowable: on === '' ? null : on })}
          />
        </div>
      )}
    </>
  )
}
