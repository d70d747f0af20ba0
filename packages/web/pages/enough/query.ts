import type { components } from '@closed-learned/server'
import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api.ts'

export type Targets = components['schemas']['Targets']
export type Standing = Targets['standing'][number]
export type Preview = components['schemas']['TargetPreview']

type Kind = Standing['kind']

/** How much pipeline is enough on a day, by default the newest. */
export const enoughQuery = (asOf?: string) =>
  queryOptions({
    queryKey: ['enough', asOf ?? 'newest'],
    queryFn: ({ signal }) =>
      get('/enough', { params: { query: { ...(asOf && { asOf }) } }, signal }),
  })

/** What a form of a target asks for. */
export function askedOf({
  kind,
  value,
  currency,
}: {
  readonly kind: Kind
  readonly value: number
  readonly currency: string
}) {
  const of = {
    revenue: { amount: value, currency },
    coverage: { times: value },
    volume: { deals: value },
  }
  return { kind, ...of[kind] }
}
