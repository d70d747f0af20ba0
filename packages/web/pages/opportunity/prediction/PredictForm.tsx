import { type DealPredictions, LONGEST_TEXT, sayMonth } from '@closed-learned/deals'
import { Button } from '../../../parts/Button.tsx'
import { ChoiceField } from '../../../parts/ChoiceField.tsx'
import { Form } from '../../../parts/Form.tsx'
import { ShareSlider } from '../../../parts/ShareSlider.tsx'
import { TextField } from '../../../parts/TextField.tsx'
import css from './PredictForm.module.css'
import type { Predicting } from './use-predict.ts'

interface Props {
  readonly begin: DealPredictions['begin']
  readonly form: Predicting['form']
}

/** Ten seconds: how likely, in which month, and how it would be lost. */
export function PredictForm({ begin, form }: Props) {
  const { words, change } = form
  return (
    <div className={css.form}>
      <Form
        action="Lock it in"
        onSend={form.send}
        isRunning={form.isSending}
        said={form.said}
        beside={form.isWaiting && <Button onClick={form.takeBack}>Change it first</Button>}
      >
        <ShareSlider
          label="Chance of winning it"
          value={words.chance}
          onChange={(chance) => change({ chance })}
        />
        <ChoiceField
          label="Decided in"
          value={words.month}
          options={begin.months.map((value) => ({ value, name: sayMonth(value) }))}
          onChoose={(month) => change({ month })}
        />
        <TextField
          label="Likeliest way to lose it, in a line, if you like"
          value={words.likeliest}
          onChange={(likeliest) => change({ likeliest })}
          maxLength={LONGEST_TEXT}
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
