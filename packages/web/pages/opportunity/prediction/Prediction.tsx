import type { DealPredictions } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../../../parts/Button.tsx'
import { Section } from '../../../parts/Section.tsx'
import { PredictForm } from './PredictForm.tsx'
import css from './Prediction.module.css'
import { predictionsQuery } from './query.ts'
import { SaidChart, SaidList } from './Said.tsx'
import { usePredict } from './use-predict.ts'

interface Props {
  readonly id: string
  /** The day up to which the deal is told. */
  readonly today: string
}

/** What its owner expects of a deal, or expected, beside what came; nothing where nothing was said of an ended one. */
export function Prediction({ id, today }: Props) {
  const { data } = useQuery(predictionsQuery(id))
  if (data === undefined) return null
  if (!data.mayPredict.may && data.predictions.length === 0) return null
  return (
    <div className={css.prediction}>
      <Section title={data.difference ? 'What you expected, and what came' : 'What do you expect?'}>
        <Expected data={data} today={today} />
      </Section>
    </div>
  )
}

/** The form where it is due; else what was said, and a way to say it anew. */
function Expected({ data, today }: Pick<Props, 'today'> & { readonly data: DealPredictions }) {
  const anew = useRef<HTMLDivElement>(null)
  const { form, told } = usePredict(data, () => {
    // It is drawn before it can have the keyboard.
    flushSync(() => setOpen(false))
    anew.current?.querySelector('button')?.focus()
  })
  const [isOpen, setOpen] = useState(data.due || form.isBegun)
  const isForm = isOpen && data.mayPredict.may
  return (
    <div className={css.columns}>
      <div>
        <p className={css.answer}>{data.answer}</p>
        <SaidChart data={data} today={today} />
        {isForm && <SaidList data={data} />}
      </div>
      {isForm ? (
        <PredictForm begin={data.begin} form={form} />
      ) : (
        <div ref={anew}>
          <SaidList data={data} />
          <p role="status" className={css.said}>
            {told}
          </p>
          {data.mayPredict.may && (
            <Button onClick={() => setOpen(true)}>
              {data.predictions.length > 0 ? 'Say it anew' : 'Predict it'}
            </Button>
          )}
          <p className={css.quiet}>
            Only you see this. <Link to="/calibration">How good are my predictions?</Link>
          </p>
        </div>
      )}
    </div>
  )
}
