import type {
  AccountFiled,
  AccountPreview,
  AudienceTold,
  Filed,
  WordAdvice,
} from '@closed-learned/deals'
import { wrap } from './layout.ts'
import { listed, page } from './page.ts'

/** Told before anything is filed: who will see it, and what to do then. */
export const NOT_FILED = 'Nothing is filed yet; the same with --yes files it.'

/** Who will see what is about to be filed. */
export const presentAudience = ({ text }: AudienceTold): string => page(text, [wrap(NOT_FILED, 2)])

/** What was filed, the time that it frees and what to do with it. */
export function presentFiled({ text, filings, advice, afterLetGo }: Filed): string {
  const seen = filings[0]?.audience?.text
  const after = afterLetGo && [afterLetGo.effort, afterLetGo.freed.text, sayNext(afterLetGo.next)]
  return page(text, [
    ...(seen ? [wrap(seen, 2)] : []),
    ...(after ?? []).map((line) => wrap(line, 2)),
    sayAdvice(advice),
  ])
}

const sayNext = ({ text, opportunity }: NonNullable<Filed['afterLetGo']>['next']): string =>
  opportunity === null ? text : `Next: ${opportunity.name} (${opportunity.id}). ${text}`

/** Who will see an account, and how it reads. */
export function presentAccountPreview(told: AccountPreview): string {
  const { audience, causes, readsAs, advice, adviceByField } = told
  return page(audience.text, [
    wrap(causes, 2),
    listed('In confidence it reads:', readsAs === null ? [] : [readsAs]),
    sayAdvice([...advice, ...adviceByField.flatMap((one) => one.advice)]),
    wrap(NOT_FILED, 2),
  ])
}

export function presentAccountFiled({
  text,
  account,
  advice,
  adviceByField,
}: AccountFiled): string {
  return page(text, [
    wrap(account.audience?.text ?? '', 2),
    sayAdvice([...advice, ...adviceByField.flatMap((one) => one.advice)]),
  ])
}

type Advice = Pick<WordAdvice, 'better'>

const sayAdvice = (advice: readonly Advice[]): string =>
  listed(
    'Calmer wordings, if you like:',
    advice.map(({ better }) => better),
  )
