import type { CallOf, ForecastCalls } from '@closed-learned/deals'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { posted } from '../../frame/kept-request.ts'
import { type KeptFormNow, useKeptForm } from '../../frame/use-kept-form.ts'

export interface CallWords {
  readonly period: string
  readonly of: CallOf
  readonly amount: string
  readonly low: string
  readonly high: string
  readonly deals: string
  readonly currency: string
}

export interface Calling {
  readonly form: KeptFormNow<CallWords>
  /** What came of it. */
  readonly told: string
}

/** Says what will be won in a period; what was typed stays where it could not be said. */
export function useCall({ begin, mayCall }: ForecastCalls): Calling {
  const queries = useQueryClient()
  const [told, tell] = useState('')
  const form = useKeptForm({
    form: 'forecast-call',
    what: 'Your forecast call',
    empty: {
      ...{ period: begin.periods[0]?.period ?? '', of: mayCall[0]?.of ?? 'own' },
      ...{ amount: '', low: '', high: '', deals: '', currency: begin.currency ?? '' },
    } as CallWords,
    request: (words) =>
      words.amount.trim() === '' && words.deals.trim() === ''
        ? 'Give an amount first, or how many deals.'
        : posted('/forecast/calls', { body: bodyOf(words) }),
    onTold: async ({ text }) => {
      tell(text)
      await queries.invalidateQueries({ queryKey: ['forecast-calls'] })
    },
  })
  return { form, told }
}

function bodyOf({ period, of, amount, low, high, deals, currency }: CallWords) {
  return {
    ...{ period, of, amount: numberOf(amount), low: numberOf(low), high: numberOf(high) },
    ...{ deals: numberOf(deals), dealsLow: null, dealsHigh: null },
    ...(currency !== '' && { currency }),
  }
}

const numberOf = (text: string) => (text.trim() === '' ? null : Number(text))
