import type { FilingTold } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Unbroken } from '../../parts/Unbroken.tsx'
import { Replies } from '../filing/Replies.tsx'
import { sayWhen } from '../filing/say-when.ts'
import { ReplyForm } from './ReplyForm.tsx'
import css from './Told.module.css'

/** Something that the owner of a deal told their manager, and the answers to it. */
export function Told({ filing }: { readonly filing: FilingTold }) {
  const { opportunity, said, text, by, filedAt, replies } = filing
  const [isOpen, setOpen] = useState(false)
  const asks = said.kind === 'help' || said.kind === 'headsUp'
  const answer = useRef<HTMLDivElement>(null)
  const leave = () => {
    setOpen(false)
    requestAnimationFrame(() => answer.current?.querySelector('button')?.focus())
  }
  return (
    <article className={css.told}>
      <p className={css.by}>
        {by.name}, <time dateTime={filedAt}>{sayWhen(filedAt)}</time> ·{' '}
        <Link to="/opportunities/$id" params={{ id: opportunity.id }}>
          {opportunity.name}
        </Link>
      </p>
      {'text' in said && said.text !== '' ? (
        <p className={css.words}>{said.text}</p>
      ) : (
        <p className={css.words}>
          <Unbroken text={text} />
        </p>
      )}
      <Replies replies={replies} />
      {asks && (
        <div ref={answer} className={css.answer}>
          {isOpen ? (
            <ReplyForm id={filing.id} to={by.name} onLeave={leave} />
          ) : (
            <Button
              look={replies.length === 0 ? 'primary' : 'second'}
              onClick={() => setOpen(true)}
            >
              {replies.length === 0 ? 'Answer' : 'Answer again'}
            </Button>
          )}
        </div>
      )}
    </article>
  )
}
