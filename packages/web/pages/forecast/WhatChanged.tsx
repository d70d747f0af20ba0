import { type FlowReport, parsePeriod, sayWhen } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sayTrouble } from '../../frame/say-trouble.ts'
import { Choice } from '../../parts/Choice.tsx'
import { Finding } from '../../parts/Finding.tsx'
import { Section } from '../../parts/Section.tsx'
import { FlowBars } from './FlowBars.tsx'
import { FlowDeals } from './FlowDeals.tsx'
import { monthsBefore } from './months-before.ts'
import { flowQuery } from './query.ts'
import css from './WhatChanged.module.css'

interface Props {
  readonly period: string
  /** The day of the page, and whether it is one of the past. */
  readonly asOf: string
  readonly isPast: boolean
  readonly of: FlowReport['of']
}

const BACK = [
  { value: 'week', name: 'a week before' },
  { value: 'month', name: 'a month before' },
  { value: 'quarter', name: 'a quarter before' },
] as const
type Back = (typeof BACK)[number]['value']

function sayName(name: string): string {
  const period = parsePeriod(name)
  return period === null ? name : sayWhen(period)
}

/** What came into the pipeline and went out of it, from one day to another. */
export function WhatChanged({ period, asOf, isPast, of }: Props) {
  const monthly = of === 'published'
  const [back, setBack] = useState<Back>(monthly ? 'month' : 'week')
  const [what, setWhat] = useState<'period' | 'all'>('all')
  const since = { week: undefined, month: monthsBefore(asOf, 1), quarter: monthsBefore(asOf, 3) }[
    back
  ]
  const search = {
    ...(isPast && { asOf }),
    ...(what === 'period' && { period }),
  }
  const { data, error } = useQuery(flowQuery(search, since))
  const backs = monthly ? BACK.filter(({ value }) => value !== 'week') : BACK
  return (
    <Section title="What changed">
      <div className={css.choices}>
        <Choice
          label="Which deals"
          value={what}
          options={[
            { value: 'all', name: 'The whole open pipeline' },
            { value: 'period', name: `What is dated in ${sayName(period)}` },
          ]}
          onChoose={setWhat}
        />
        <Choice label="Since when" value={back} options={backs} onChoose={setBack} />
      </div>
      {error && <p role="status">{sayTrouble(error)}</p>}
      {data && (
        <div aria-live="polite">
          <Finding text={data.answer} />
          {((data.closing?.deals ?? 0) > 0 || data.parts.length > 0) && <FlowBars flow={data} />}
          <FlowDeals flow={data} />
          {data.doubts.map((doubt) => (
            <p key={doubt} className={css.doubt}>
              {doubt}
            </p>
          ))}
        </div>
      )}
    </Section>
  )
}
