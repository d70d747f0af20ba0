import type { FilingTold } from '@closed-learned/deals'
import { LongSaid } from '../../parts/LongSaid.tsx'
import css from './Replies.module.css'
import { sayWhen } from './say-when.ts'

type Reply = FilingTold['replies'][number]

/** What was answered to a call for help or a heads-up; the oldest first. */
export function Replies({ replies }: { readonly replies: readonly Reply[] }) {
  if (replies.length === 0) return null
  return (
    <ul className={css.replies}>
      {replies.map(({ id, kind, text, by, at }) => (
        <li key={id}>
          <p className={css.by}>
            {by.name}, {KINDS[kind]}, <time dateTime={at}>{sayWhen(at)}</time>
          </p>
          <LongSaid text={text} />
        </li>
      ))}
    </ul>
  )
}

const KINDS: Readonly<Record<Reply['kind'], string>> = {
  help: 'with help',
  jointCall: 'for a joint call',
  stopRule: 'for a stop rule',
  thanks: 'with thanks',
}
