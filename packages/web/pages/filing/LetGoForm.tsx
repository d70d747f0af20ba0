import { useQuery } from '@tanstack/react-query'
import { Pills } from '../../parts/Pills.tsx'
import { opportunityQuery } from '../opportunity/query.ts'
import { Delayed } from './Delayed.tsx'
import { FirstKnowable } from './FirstKnowable.tsx'
import { FormFrame, type FormProps } from './FormFrame.tsx'
import { Indecision } from './Indecision.tsx'
import css from './LetGoForm.module.css'
import {
  type Ending,
  isPutOff,
  letGoSaid,
  mayReopen,
  NO_WORDS,
  type PartProps,
} from './let-go-said.ts'
import { TheDoor } from './TheDoor.tsx'
import { useFiling } from './use-filing.ts'

const WAYS = [
  { value: 'lostToCompetitor', name: 'Lost to a competitor' },
  { value: 'noDecision', name: 'No decision' },
  { value: 'notAFitByUs', name: 'Not a fit, by us' },
  { value: 'notAFitByThem', name: 'Not a fit, by them' },
  { value: 'realigned', name: 'Realigned' },
  { value: 'referred', name: 'Referred' },
  { value: 'unknown', name: 'Not known' },
  { value: 'delayed', name: 'They only delayed' },
] as const satisfies readonly { value: Ending; name: string }[]

/** How it ended is enough; what else is asked, two things at most, may stay empty. */
export function LetGoForm(props: FormProps) {
  const form = useFiling({ kind: 'letGo', empty: NO_WORDS, said: letGoSaid, ...props })
  const { words, change } = form
  const lives = isPutOff(words)
  const [deal = '', ...others] = props.deals
  // Its timeline is at hand when it is asked for, so that nothing moves under the pointer.
  useQuery({ ...opportunityQuery(deal), enabled: others.length === 0 })
  return (
    <FormFrame
      form={form}
      onLeave={props.onLeave}
      kind={lives ? 'lives' : 'letGo'}
      verb={lives ? 'It lives' : verbOf(props.deals.length)}
    >
      <Pills
        legend="How did it end?"
        value={words.ending}
        options={WAYS}
        onChoose={(ending) => change({ ending })}
      />
      <Rest deals={props.deals} words={words} onChange={change} />
    </FormFrame>
  )
}

/** What belongs to the ending that was chosen. */
function Rest({ deals, words, onChange }: PartProps & { readonly deals: readonly string[] }) {
  const { ending } = words
  const [deal, ...others] = deals
  if (ending === null) return null
  if (ending === 'delayed') return <Delayed words={words} onChange={onChange} />
  const isUndecided = ending === 'noDecision'
  return (
    <>
      {isUndecided && <Indecision words={words} onChange={onChange} />}
      {deal !== undefined && others.length === 0 && (
        <FirstKnowable deal={deal} words={words} onChange={onChange} folded={isUndecided} />
      )}
      {mayReopen(ending) ? (
        <TheDoor words={words} onChange={onChange} />
      ) : (
        <p className={css.full}>Nothing would reopen it: not a fit is a full answer.</p>
      )}
    </>
  )
}

const verbOf = (deals: number) => (deals === 1 ? 'Let it go' : `Let ${deals} deals go`)
