import { useSyncExternalStore } from 'react'
import controls from '../controls.module.css'
import { beginAnew } from '../desk/actions.ts'
import { sending, stopSending } from '../desk/sending.ts'
import type { Desk } from '../desk/useDesk.ts'
import { type Far, farRead, farSent } from '../words/progress.ts'
import css from './Under.module.css'

/** How far it is with what is under way: files on their way, a look, an import. */
export function Under({ desk }: { readonly desk: Desk }) {
  const far = useFar(desk)
  const isImporting = desk.phase === 'importing'
  return (
    <section className={css.under} aria-label="How far it is">
      <p className={css.words}>{far.text}</p>
      <progress
        className={css.bar}
        aria-label="Share that is done"
        max={1}
        {...(far.share !== null && { value: far.share })}
      />
      <p className={css.note}>
        {isImporting
          ? 'It comes in as a whole at the end. If it breaks off before, nothing of it is in.'
          : 'Nothing is stored by looking.'}
      </p>
      {!isImporting && (
        <button
          type="button"
          className={controls.second}
          onClick={() => (desk.phase === 'sending' ? stopSending() : beginAnew(desk))}
        >
          Stop
        </button>
      )}
    </section>
  )
}

/** How far the work in hand is. */
export function useFar({ phase, draft }: Pick<Desk, 'phase' | 'draft'>): Far {
  const sent = useSyncExternalStore(sending.subscribe, sending.get)
  if (phase === 'sending' && sent) return farSent(sent)
  return draft ? farRead(draft) : { share: null, text: '' }
}
