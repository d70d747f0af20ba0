import { sayMoment } from '../../frame/say-moment.ts'
import css from './ChangeList.module.css'
import type { Change } from './changes-query.ts'

/** What was changed, by whom and when; the newest first. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  if (changes.length === 0) return <p className={css.none}>Nothing in the last 90 days.</p>
  return (
    <ul className={css.changes}>
      {changes.map((change) => (
        <li key={`${change.at} ${change.text}`}>
          <p>{change.text}</p>
          <p className={css.when}>
            {sayMoment(change.at)}
            {change.by !== null && `, by ${change.by}`}
          </p>
        </li>
      ))}
    </ul>
  )
}
