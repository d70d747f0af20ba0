import { type DealPredictions, sayMonth } from '@closed-learned/deals'
import { useState } from 'react'
import { ChoiceField } from '../../../parts/ChoiceField.tsx'
import { Form } from '../../../parts/Form.tsx'
import { ShareSlider } from '../../../parts/ShareSlider.tsx'
import { TextField } from '../../../parts/TextField.tsx'
import css from './PredictForm.module.css'
import type { usePredict } from './use-predict.ts'

interface Props {
  readonly begin: DealPredictions['begin']
  readonly predicting: ReturnType<typeof usePredict>
}

const LONGEST = 300

/** Ten seconds: how likely, in which month, and how it would be lost. */
export function PredictForm({ begin, predicting: { predict, isRunning, said, say } }: Props) {
  const [chance, setChance] = useState(begin.chance)
  const [month, setMonth] = useState(begin.month)
  const [likeliest, setLikeliest] = useState('')
  const send = () => {
    if (chance === null) say('Choose a chance first: draw it, or press a digit.')
    else predict({ chance, month, likeliest })
  }
  return (
    <div className={css.form}>
      <Form action="Lock it in" onSend={send} isRunning={isRunning} said={said}>
        <ShareSlider label="Chance of winning it" value={chance} onChange={setChance} />
        <ChoiceField
          label="Decided in"
          value={month}
          options={begin.months.map((value) => ({ value, name: sayMonth(value) }))}
          onChoose={setMonth}
        />
        <TextField
          label="Likeliest way to lose it, in a line, if you like"
          value={likeliest}
          onChange={setLikeliest}
          maxLength={LONGEST}
          autoComplete="off"
        />
      </Form>
      <p className={css.who}>
        <b>Only you will ever see this.</b> It cannot be changed afterwards; you can say it anew.
        Your team gets sums only, from five ended deals of three people on.
      </p>
    </div>
  )
}
