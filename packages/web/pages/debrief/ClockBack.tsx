import { type DebriefForm, type DebriefSheet, praiseSooner } from '@closed-learned/deals'
import { DayField } from '../../parts/DayField.tsx'
import { Tick } from '../../parts/Tick.tsx'
import { Answer } from './Answer.tsx'
import css from './ClockBack.module.css'
import { DayPills } from './DayPills.tsx'
import { IfWanted } from './IfWanted.tsx'

interface Props {
  readonly sheet: DebriefSheet
  readonly debrief: DebriefForm
  readonly onChange: (part: Partial<DebriefForm>) => void
}

/** The second question: what could be seen and done, if the clock went back to the start. */
export function ClockBack({ sheet, debrief, onChange }: Props) {
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
      <IfWanted isLong={debrief.depth === 'long'} summary="If it began again tomorrow">
        <Answer
          label="The first thing to ask or to do, if it began again"
          value={debrief.atTheStart}
          onChange={(atTheStart) => onChange({ atTheStart })}
        />
      </IfWanted>
      {sheet.ending !== 'won' && <Sooner sheet={sheet} debrief={debrief} onChange={onChange} />}
    </div>
  )
}

/** “We could have let it go sooner” is praised, and marks the day. */
function Sooner({ sheet, debrief, onChange }: Props) {
  const { soonerWouldHaveBeenRight: isSooner, firstKnowable } = debrief
  // What was marked when it was let go stands until another day is chosen.
  const marked = sheet.letGo?.firstKnowable ?? null
  return (
    <>
      {sheet.letGo && <p className={css.said}>When you let it go you said: {sheet.letGo.text}</p>}
      <Tick
        checked={isSooner}
        onChange={(isNow) =>
          onChange({
            soonerWouldHaveBeenRight: isNow,
            firstKnowable: isNow ? (firstKnowable ?? sheet.story?.knowable?.on ?? null) : marked,
          })
        }
      >
        It would have been right to let it go sooner
      </Tick>
      {isSooner && <TheDay sheet={sheet} debrief={debrief} onChange={onChange} />}
    </>
  )
}

function TheDay({ sheet, debrief: { firstKnowable }, onChange }: Props) {
  const { knowable, createdOn, endedOn } = sheet
  return (
    <div className={css.sooner}>
      <p role="status" className={css.praise}>
        {praiseSooner(firstKnowable, endedOn)}
      </p>
      <DayPills
        legend="The first day on which it could be known"
        days={knowable}
        value={firstKnowable}
        onChoose={(on) => onChange({ firstKnowable: on })}
      />
      <DayField
        label={knowable.length > 0 ? 'Or another day' : 'From which day on'}
        value={firstKnowable ?? ''}
        {...(createdOn !== null && { min: createdOn })}
        {...(endedOn !== null && { max: endedOn })}
        onChange={(on) => onChange({ firstKnowable: on === '' ? null : on })}
      />
    </div>
  )
}
