import type { FilingKind } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { Declined } from '../../api.ts'
import { Unbroken } from '../../parts/Unbroken.tsx'
import { audienceQuery } from './query.ts'
import css from './WhoWillSee.module.css'

interface Props {
  readonly kind: FilingKind
  /** The one deal that it is about, where what becomes of its flag is to be told too. */
  readonly deal?: string
  /** What is being decided, where several decisions stand beside each other. */
  readonly name?: string
  readonly id?: string
}

/** Under a decision: who will see it, and from when. It changes with the choice. */
export function WhoWillSee({ kind, deal, name, id }: Props) {
  const query = audienceQuery(kind, deal)
  const { data, error } = useQuery({
    ...query,
    // Beside a name, what holds for another one would be wrong for as long as it stood there.
    placeholderData: (before) => (name === undefined ? before : undefined),
  })
  const declined = error instanceof Declined ? `${error.text} ${error.mend}` : undefined
  return (
    <p id={id} className={css.who} role="status">
      {declined ?? (
        <>
          <b>Who will see {name === undefined ? 'this' : `“${name}”`}:</b>{' '}
          {data && <Unbroken text={lower(data.text)} />}
        </>
      )}
    </p>
  )
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
