import { type EnoughPage, sayAssumed } from '@closed-learned/deals'
import css from './Pipelines.module.css'

type Pipelines = EnoughPage['pipelines']

interface Props extends Pick<Pipelines, 'input'> {
  readonly own: Pipelines['input']
  readonly given: Pipelines['given']
}

/** Beside what two pipelines come to: what of it is assumed, and what “the others” are. */
export function StartsFrom({ input, own, given }: Props) {
  const unchanged = given.filter(({ key }) => input[key] === own[key])
  const assumed = sayAssumed(input, unchanged)
  const others = unchanged.find(({ key, isOwn }) => key === 'winOther' && isOwn)
  if (assumed === null && others === undefined) return null
  return (
    <p className={css.attention}>
      {assumed} {others && `What is won of those that are not qualified: ${others.text}`}
    </p>
  )
}
