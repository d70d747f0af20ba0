import type { Need } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { useContext } from 'react'
import { Button } from '../../parts/Button.tsx'
import { ActingContext } from '../truth/acting/acting.ts'
import css from './Verb.module.css'

/** What can be done about one thing: here, or on the page where it is done. */
export function Verb({ need: { kind, opportunity, lesson, verb, text } }: { readonly need: Need }) {
  const acting = useContext(ActingContext)
  if (lesson !== null)
    return (
      <Link
        to="/lessons/$id"
        params={{ id: lesson }}
        search={{}}
        className={css.verb}
        aria-label={`${verb}: ${text}`}
      >
        {verb}
      </Link>
    )
  if (opportunity === null)
    return (
      <Link
        to="."
        hash="carry-over"
        search={true}
        className={css.verb}
        aria-label={`${verb}: ${text}`}
      >
        {verb}
      </Link>
    )
  const of = <span className={css.hidden}>: {opportunity.name}</span>
  if (kind === 'flag' && verb === 'Let it go' && acting !== null)
    return (
      <Button look="primary" onClick={() => acting.open('letGo', [opportunity])}>
        {verb}
        {of}
      </Button>
    )
  if (kind === 'unwritten')
    return (
      <Link to="/lessons/new" search={{ loss: opportunity.id }} className={css.verb}>
        {verb}
        {of}
      </Link>
    )
  const to =
    kind === 'debrief' || kind === 'invited' ? '/opportunities/$id/debrief' : '/opportunities/$id'
  return (
    <Link to={to} params={{ id: opportunity.id }} className={css.verb}>
      {verb}
      {of}
    </Link>
  )
}
