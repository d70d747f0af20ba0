import type { DebriefSheet } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Unbroken } from '../../parts/Unbroken.tsx'
import { previewQuery } from '../opportunity/loss/query.ts'
import css from './form.module.css'
import type { Writing } from './writing.ts'

/** After so long without a key it is asked for anew, in milliseconds. */
const PAUSE = 500

/** Under the decision: who will see it and when, and what others get of it. */
export function WhoReads({
  sheet,
  writing,
}: {
  readonly sheet: DebriefSheet
  readonly writing: Writing
}) {
  const asked = useRested(writing)
  const { debrief, inConfidence, holdCausesBack, voice } = asked
  const causes = [...new Set(debrief.causes.map(({ cause }) => cause))]
  // Only in confidence what was written decides what others read.
  const words = inConfidence ? wordsOf(asked) : ''
  const { data } = useQuery({
    ...previewQuery(sheet.opportunity.id, {
      text: words,
      causes,
      holdCausesBack,
      inConfidence,
      voice,
    }),
    enabled: causes.length > 0,
    placeholderData: (before) => before,
  })
  const text = data?.audience.text ?? sheet.audience
  return (
    <div role="status" className={css.who}>
      <p>
        <b>Who will see this:</b> <Unbroken text={text.charAt(0).toLowerCase() + text.slice(1)} />
      </p>
      {data && <p>{data.causes}</p>}
      {data?.readsAs != null && (
        <p dir="auto">
          It reads as: <q>{data.readsAs}</q>
        </p>
      )}
    </div>
  )
}

const LONGEST = 10_000

function wordsOf({ text, debrief }: Writing): string {
  const { fits, couldSee, couldDo, atTheStart, wentRight, when, nextTime } = debrief
  const told = [text, ...fits.map((fit) => fit.text), couldSee, couldDo, atTheStart]
  const all = [...told, wentRight, when, nextTime].filter((each) => each.trim() !== '')
  return all.join('\n\n').slice(0, LONGEST)
}

function useRested(writing: Writing): Writing {
  const [rested, setRested] = useState(writing)
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(writing), PAUSE)
    return () => window.clearTimeout(timer)
  }, [writing])
  return rested
}
