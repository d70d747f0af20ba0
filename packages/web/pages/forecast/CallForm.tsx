import type { ForecastCalls } from '@closed-learned/deals'
import { Button } from '../../parts/Button.tsx'
import { ChoiceField } from '../../parts/ChoiceField.tsx'
import { Form } from '../../parts/Form.tsx'
import { TextField } from '../../parts/TextField.tsx'
import css from './CallForm.module.css'
import { type CallWords, useCall } from './use-call.ts'

/** Seconds: the period, and what will be won in it, with the least and the most if one likes. */
export function CallForm({ calls }: { readonly calls: ForecastCalls }) {
  const { form, told } = useCall(calls)
  const { words, change } = form
  const { begin, mayCall } = calls
  const number = (label: string, part: keyof CallWords, step: number | 'any' = 'any') => (
    <TextField
      label={label}
      type="number"
      inputMode="decimal"
      min={0}
      step={step}
      value={words[part]}
      onChange={(text) => change({ [part]: text })}
      autoComplete="off"
    />
  )
  const unit = begin.currency ? `, in ${begin.currency}` : ''
  return (
    <div className={css.form}>
      <Form
        action="Say it"
        onSend={form.send}
        isRunning={form.isSending}
        said={form.said || told}
        beside={form.isWaiting && <Button onClick={form.takeBack}>Change it first</Button>}
      >
        <ChoiceField
          label="Won in"
          value={words.period}
          options={begin.periods.map(({ period, name }) => ({ value: period, name }))}
          onChoose={(period) => change({ period })}
        />
        {mayCall.length > 1 && (
          <ChoiceField
            label="Of"
            value={words.of}
            options={mayCall.map(({ of, name }) => ({ value: of, name }))}
            onChoose={(of) => change({ of: of as CallWords['of'] })}
          />
        )}
        {number(`Amount${unit}`, 'amount')}
        <div className={css.range}>
          {number('At least, if you like', 'low')}
          {number('At most, if you like', 'high')}
        </div>
        {begin.currency === null && (
          <TextField
            label="Currency"
            maxLength={3}
            value={words.currency}
            onChange={(currency) => change({ currency: currency.toUpperCase() })}
          />
        )}
        {number('Deals, if you like', 'deals', 1)}
      </Form>
      <p className={css.who}>
        <b>Only you will ever see this by itself.</b> It stays as you said it; you can say it anew.
        From three people on your team gets it in one sum with others’, once the period is over.
      </p>
    </div>
  )
}
