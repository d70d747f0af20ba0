import type { FilingKind } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { Unbroken } from '../../parts/Unbroken.tsx'
import { AfterLetGo } from './AfterLetGo.tsx'
import { Receipt } from './Receipt.tsx'
import css from './Thanks.module.css'
import type { FiledNow } from './use-filing.ts'

/** After something was filed: thanks, what was filed, the receipt, and what happens next. */
export function Thanks({
  filed: { text, filings, afterLetGo },
  onClose,
}: {
  readonly filed: FiledNow
  readonly onClose: () => void
}) {
  const top = useRef<HTMLParagraphElement>(null)
  useEffect(() => top.current?.focus(), [])
  const [first] = filings
  const kind = first?.said.kind ?? 'goOn'
  return (
    <div className={css.thanks}>
      <p ref={top} tabIndex={-1} className={css.top}>
        {THANKS[kind]}
      </p>
      <p className={css.text}>
        <Unbroken text={text} />
      </p>
      {afterLetGo && <AfterLetGo after={afterLetGo} />}
      {kind === 'letGo' && <ToDebrief deals={filings.map(({ opportunity }) => opportunity.id)} />}
      <p className={css.next}>{NEXT[kind]}</p>
      {first && filings.length === 1 && <Receipt id={first.id} deal={first.opportunity.name} />}
      {filings.length > 1 && (
        <Folded summary={`The ${filings.length} receipts`}>
          <ul className={css.receipts}>
            {filings.map(({ id, opportunity }) => (
              <li key={id}>
                <Receipt id={id} deal={opportunity.name} named />
              </li>
            ))}
          </ul>
        </Folded>
      )}
      <Button onClick={onClose}>Done</Button>
    </div>
  )
}

/** After letting go: the way to tell of it. */
function ToDebrief({ deals }: { readonly deals: readonly string[] }) {
  const [only] = deals
  if (only === undefined) return null
  return (
    <p className={css.next}>
      {deals.length === 1 ? (
        <Link to="/opportunities/$id/debrief" params={{ id: only }}>
          Debrief it, three minutes
        </Link>
      ) : (
        <Link to="/debriefs">Debrief them, three minutes each</Link>
      )}
      , today or later.
    </p>
  )
}

const THANKS: Readonly<Record<FilingKind, string>> = {
  letGo: 'Thank you for saying so.',
  lives: 'Thank you. That is good to know.',
  goOn: 'On it goes.',
  help: 'Thank you for asking.',
  headsUp: 'Thank you for saying so early.',
}

const NEXT: Readonly<Record<FilingKind, ReactNode>> = {
  letGo: (
    <>
      Next: close it in the CRM too. Until its export says so it stands on{' '}
      <Link to="/truth" hash="carry-over">
        your list to carry over
      </Link>
      , and is not flagged again.
    </>
  ),
  lives: (
    <>
      It is kept with its day, as every prediction is. What becomes of the deal will stand on{' '}
      <Link to="/record">your record</Link>, for you alone.
    </>
  ),
  goOn: (
    <>
      It keeps its state. Nothing more is asked of you until something new shows. What becomes of it
      will stand on <Link to="/record">your record</Link>, for you alone.
    </>
  ),
  help: (
    <>
      The answer will stand here and on <Link to="/record">your record</Link>.
    </>
  ),
  headsUp: (
    <>
      It keeps its state. What your manager answers will stand here and on{' '}
      <Link to="/record">your record</Link>.
    </>
  ),
}
