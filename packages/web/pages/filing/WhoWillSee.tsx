import type { FilingKind } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { Declined } from '../../api.ts'
import { Unbroken } from '../../parts/Unbroken.tsx'
import { audienceQuery } from './query.ts'
import css from './WhoWillSee.module.css'

/** Under a decision: who will see it, and from when. It changes with the choice. */
export function WhoWillSee({ kind }: { readonly kind: FilingKind }) {
  const { data, error } = useQuery({ ...audienceQuery(kind), placeholderData: (before) => before })
  const declined = error instanceof Declined ? `${error.text} ${error.mend}` : undefined
  return (
    <p className={css.who} role="status">
      {declined ?? (
        <>
          <b>Who will see this:</b> {data && <Unbroken text={lower(data.text)} />}
        </>
      )}
    </p>
  )
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
