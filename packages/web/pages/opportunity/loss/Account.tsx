import { type AccountTold, sayDriver } from '@closed-learned/deals'
import { sayReaders } from '../../filing/say-readers.ts'
import { sayWhen } from '../../filing/say-when.ts'
import css from './Account.module.css'
import { Debriefed } from './Debriefed.tsx'
import { Share } from './Share.tsx'

/** How one person tells of an ending; of one's own also who sees it and who has read it. */
export function Account({ account }: { readonly account: AccountTold }) {
  const { filedAt, text, causes, mine, debrief, isWon, side, afterReading } = account
  return (
    <article className={css.account}>
      <p className={css.by}>
        {whose(account)}, <time dateTime={filedAt}>{sayWhen(filedAt)}</time>
        {side !== null && `, ${side}`}
        {afterReading && '. Written after reading what others gave.'}
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
            <li key={cause}>{sayDriver(cause, isWon)}</li>
          ))}
        </ul>
      )}
      {mine && <Whom account={account} />}
    </article>
  )
}

function whose({ voice, mine, by }: AccountTold): string {
  if (voice === 'buyer') return `The buyer, as noted by ${mine ? 'you' : by.name}`
  return mine ? 'You' : by.name
}

/** Who sees an account of one's own, and who has read it. */
function Whom({ account }: { readonly account: AccountTold }) {
  const { id, audience, inConfidence, holdCausesBack, causes, readBy } = account
  return (
    <div className={css.who}>
      {audience && <p>Seen by: {lower(audience.text)}</p>}
      {inConfidence && <p>In confidence: without what would tell whose it was.</p>}
      {holdCausesBack && causes.length > 0 && <p>Its causes are held back.</p>}
      {readBy && <p>{sayReaders(readBy)}</p>}
      <Share id={id} />
    </div>
  )
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
