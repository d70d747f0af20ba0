import { type DebriefSheet, praiseSooner } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { HowItWent } from '../opportunity/loss/HowItWent.tsx'
import css from './form.module.css'
import type { Given } from './give.ts'

interface Props {
  readonly sheet: DebriefSheet
  readonly filed: Given | 'elsewhere'
}

/**
 * Once it is in: thanks, what can become of it, and the accounts side by side; of a deal that the CRM
 * has open still, who was invited finds them nowhere else.
 */
export function Done({ sheet, filed }: Props) {
  const { id, name } = sheet.opportunity
  const top = useRef<HTMLHeadingElement>(null)
  useEffect(() => top.current?.focus(), [])
  const debrief = filed === 'elsewhere' ? null : filed.debrief
  return (
    <section className={css.done} aria-labelledby="thanks">
      <h2 id="thanks" ref={top} tabIndex={-1}>
        Thank you for telling it.
      </h2>
      <p>
        {filed === 'elsewhere' ? `It was given in another tab: “${name}” is told of.` : filed.text}
      </p>
      {debrief?.soonerWouldHaveBeenRight && (
        <p>{praiseSooner(debrief.firstKnowable, sheet.endedOn)}</p>
      )}
      {debrief?.verdict && <p>{debrief.verdict}</p>}
      <p>
        <Link to="/lessons/new" search={{ loss: id }}>
          Make a lesson of it
        </Link>
        , for whoever meets the same next; it names nobody and no deal.
      </p>
      <p>
        <Link to="/opportunities/$id" params={{ id }}>
          Back to the deal
        </Link>
      </p>
      <HowItWent id={id} />
    </section>
  )
}
