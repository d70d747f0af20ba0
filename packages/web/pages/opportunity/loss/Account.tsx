import { type AccountTold, sayCause } from '@closed-learned/deals'
import { sayReaders } from '../../filing/say-readers.ts'
import { sayWhen } from '../../filing/say-when.ts'
import css from './Account.module.css'
import { Debriefed } from './Debriefed.tsx'
import { Share } from './Share.tsx'

/** How one person tells a loss; of one's own also who sees it and who has read it. */
export function Account({ account }: { readonly account: AccountTold }) {
  const { id, by, filedAt, text, causes, mine, audience, readBy, inConfidence, holdCausesBack } =
    account
  const { voice, debrief } = account
  return (
    <article className={css.account}>
      <p className={css.by}>
        {voice === 'buyer' && 'The buyer, as noted by '}
        {mine ? (voice === 'buyer' ? 'you' : 'You') : by.name},{' '}
        <time dateTime={filedAt}>{sayWhen(filedAt)}</time>
      </p>
      {text !== '' && (
        <p className={css.text} dir="auto">
          {text}
        </p>
      )}
      {debrief && <Debriefed debrief={debrief} />}
      {!debrief && causes.length > 0 && (
        <ul className={css.causes}>
          {causes.map((cause) => (
            <li key={cause}>{sayCause(cause)}</li>
          ))}
        </ul>
      )}
      {mine && (
        <div className={css.who}>
          {audience && <p>Seen by: {lower(audience.text)}</p>}
          {inConfidence && <p>In confidence: without what would tell whose it was.</p>}
          {holdCausesBack && causes.length > 0 && <p>Its causes are held back.</p>}
          {readBy && <p>{sayReaders(readBy)}</p>}
          <Share id={id} />
        </div>
      )}
    </article>
  )
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
