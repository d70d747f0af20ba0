import {
  type DebriefForm,
  type DebriefSheet,
  type Depth,
  dayOffDeal,
  dayOfIso,
  debriefLacks,
  type LifeOfDeal,
} from '@closed-learned/deals'
import { useRef } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Pills } from '../../parts/Pills.tsx'
import { Causes } from './Causes.tsx'
import { ClockBack } from './ClockBack.tsx'
import { Committee } from './Committee.tsx'
import type { Desk, DeskState } from './desk.ts'
import { Fits } from './Fits.tsx'
import css from './form.module.css'
import { Guide } from './Guide.tsx'
import { InWhoseWords } from './InWhoseWords.tsx'
import { NextTime } from './NextTime.tsx'
import { Part } from './Part.tsx'
import { WhoReads } from './WhoReads.tsx'

interface Props {
  readonly sheet: DebriefSheet
  readonly desk: Desk
  readonly state: DeskState
}

/** The debrief as a form: two things are needed, everything else is there for who has something to say. */
export function Form({ sheet, desk, state }: Props) {
  const { writing, sending } = state.kept
  const { debrief } = writing
  const form = useRef<HTMLFormElement>(null)
  const change = (part: Partial<DebriefForm>) => desk.change({ debrief: { ...debrief, ...part } })
  const give = () => {
    const [lack] = debriefLacks(debrief)
    if (lack === undefined) {
      const off = dayOffDeal(debrief, lifeOf(sheet))
      return off === null ? desk.give() : desk.say(off)
    }
    desk.say(lack.text)
    form.current?.querySelector<HTMLElement>(FIRST_OF[lack.of])?.focus()
  }
  return (
    <form
      ref={form}
      noValidate
      className={css.form}
      aria-label="Debrief"
      // Given, and on its way: what is sent is what was given.
      inert={sending !== null}
      onSubmit={(event) => {
        event.preventDefault()
        give()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) give()
      }}
    >
      <Depths sheet={sheet} depth={debrief.depth} onChoose={(depth) => change({ depth })} />
      <Part title="What it came down to" needed="One cause is needed; “not known” is one.">
        <Causes
          sheet={sheet}
          causes={debrief.causes}
          isBuyers={writing.voice === 'buyer'}
          onChange={(causes) => change({ causes })}
        />
      </Part>
      <Part
        title="If the clock went back to the start"
        needed="An answer to this question or to the next one is needed; one line is enough."
      >
        <ClockBack sheet={sheet} debrief={debrief} onChange={change} />
      </Part>
      <Part title="What did not fit, what worked, what resonated">
        <Fits fits={debrief.fits} onChange={(fits) => change({ fits })} />
      </Part>
      <Part title="What to keep, and next time">
        <NextTime debrief={debrief} isWon={sheet.ending === 'won'} onChange={change} />
      </Part>
      {debrief.depth === 'long' && (
        <Part title="Who decided, by role">
          <Committee
            committee={debrief.committee}
            onChange={(committee) => change({ committee })}
          />
        </Part>
      )}
      <InWhoseWords writing={writing} onChange={desk.change} />
      <Foot state={state} />
      <WhoReads sheet={sheet} writing={writing} />
    </form>
  )
}

function lifeOf({ createdOn, endedOn, today }: DebriefSheet): LifeOfDeal {
  const dayOf = (iso: string | null) => dayOfIso(iso ?? '') ?? null
  return { createdOn: dayOf(createdOn), endedOn: dayOf(endedOn), today: dayOf(today) ?? 0 }
}

const FIRST_OF = { causes: 'select', fits: 'textarea' } as const

const DEPTHS = [
  { value: 'short', name: 'Three minutes, alone' },
  { value: 'long', name: 'Forty-five minutes, with others' },
] as const

interface DepthsProps {
  readonly sheet: DebriefSheet
  readonly depth: Depth
  readonly onChoose: (depth: Depth) => void
}

function Depths({ sheet: { long }, depth, onChoose }: DepthsProps) {
  return (
    <div className={css.depths}>
      <Pills<Depth> legend={long.text} value={depth} options={DEPTHS} onChoose={onChoose} />
      {long.triggers.map(({ kind, text }) => (
        <p key={kind}>{text}</p>
      ))}
      {depth === 'long' && <Guide />}
    </div>
  )
}

function Foot({ state }: { readonly state: DeskState }) {
  const { kept, held, trouble, saidKept } = state
  const isHeld = held !== null && held === kept.writing
  return (
    <div className={css.foot}>
      <Button type="submit" look="primary" aria-disabled={kept.sending !== null}>
        {isHeld ? 'Give it as it is' : 'Give your account'}
      </Button>
      <p role="status">{trouble === '' ? saidKept : trouble}</p>
      <p className={css.keys}>Ctrl and Enter give it from any field.</p>
    </div>
  )
}
