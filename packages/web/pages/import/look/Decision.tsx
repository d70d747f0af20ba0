import controls from '../controls.module.css'
import { beginAnew, lookAgain, take } from '../desk/actions.ts'
import { keep } from '../desk/kept.ts'
import type { Desk } from '../desk/useDesk.ts'
import { type Draft, mendsByMapping } from '../draft.ts'
import { mendOf } from '../words/refusal.ts'
import css from './Decision.module.css'

/** What to do now: one thing first, in reach wherever on the page one is. */
export function Decision({ desk, draft }: { readonly desk: Desk; readonly draft: Draft }) {
  return (
    <section className={css.decision} aria-label="What to do now">
      <p className={css.text}>{whatNow(desk, draft)}</p>
      <div className={controls.actions}>
        <First desk={desk} draft={draft} />
        {desk.isStale && (
          <button type="button" className={controls.second} onClick={() => keep({ edits: null })}>
            Undo the corrections
          </button>
        )}
        {!desk.isStale && (draft.refusal === null || mendsByMapping(draft.refusal)) && (
          <button type="button" className={controls.second} onClick={() => beginAnew(desk)}>
            Begin anew
          </button>
        )}
      </div>
    </section>
  )
}

function whatNow({ isStale }: Desk, { refusal }: Draft): string {
  if (isStale) return 'You corrected how it is read. Look again to see what comes of it.'
  if (refusal) return mendOf(refusal)
  return 'Nothing is stored yet. Once it is in, whoever uses this program on this machine sees it, and it stays here.'
}

function First({ desk, draft }: { readonly desk: Desk; readonly draft: Draft }) {
  const { refusal } = draft
  if (desk.isStale || (refusal && mendsByMapping(refusal))) {
    return <Primary desk={desk} name="Look again" act={lookAgain} />
  }
  if (refusal === null) return <Primary desk={desk} name="Bring it in" act={take} />
  return (
    <>
      <Primary desk={desk} name="Drop other files" act={beginAnew} />
      <button type="button" className={controls.second} onClick={() => lookAgain(desk)}>
        Look again
      </button>
    </>
  )
}

function Primary({
  desk,
  name,
  act,
}: {
  readonly desk: Desk
  readonly name: string
  readonly act: (desk: Desk) => void
}) {
  return (
    <button
      type="button"
      className={controls.primary}
      aria-disabled={desk.isBusy}
      onClick={() => act(desk)}
    >
      {name}
    </button>
  )
}
