import type { FilingTold } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { LongSaid } from '../../parts/LongSaid.tsx'
import { Unbroken } from '../../parts/Unbroken.tsx'
import css from './FilingItem.module.css'
import { Receipt } from './Receipt.tsx'
import { Replies } from './Replies.tsx'
import { sayReaders } from './say-readers.ts'
import { sayWhen } from './say-when.ts'

/** Something that one has filed: what, when, for whom, who has read it, what was answered. */
export function FilingItem({
  filing,
  named = false,
}: {
  readonly filing: FilingTold
  /** Whether the deal is told too, as where several stand together. */
  readonly named?: boolean
}) {
  const { id, opportunity, said, text, filedAt, audience, readBy, replies, since } = filing
  const words = said.kind === 'letGo' ? said.reopens : 'text' in said ? said.text : ''
  return (
    <article className={css.filing}>
      <div className={css.what}>
        {named && (
          <Link to="/opportunities/$id" params={{ id: opportunity.id }} className={css.deal}>
            {opportunity.name}
          </Link>
        )}
        <p className={css.text}>
          <Unbroken text={text} />
        </p>
        {words && (
          <div className={css.words}>
            <LongSaid text={words} quoted />
          </div>
        )}
        {named && since && (
          <p className={css.since}>
            <Unbroken text={since.text} />
          </p>
        )}
        <Replies replies={replies} />
      </div>
      <div className={css.who}>
        <p>
          <time dateTime={filedAt}>{sayWhen(filedAt)}</time>
        </p>
        {audience && <p>Seen by: {lower(audience.text)}</p>}
        {readBy && <p>{sayReaders(readBy)}</p>}
        <p>
          <Receipt id={id} deal={opportunity.name} />
        </p>
      </div>
    </article>
  )
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
