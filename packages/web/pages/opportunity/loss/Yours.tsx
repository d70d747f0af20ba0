import type { Accounts } from '@closed-learned/deals'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useMatch } from '@tanstack/react-router'
import { api, done } from '../../../api.ts'
import { useAct } from '../../../frame/use-act.ts'
import { Button } from '../../../parts/Button.tsx'
import css from './Yours.module.css'

interface Props {
  readonly id: string
  readonly accounts: Pick<Accounts, 'mayWrite' | 'opensAfterOwn' | 'accounts'>
}

/** The way to one's own account; until it is in, or one says that one gives none, others' stay closed. */
export function Yours({ id, accounts: { mayWrite, opensAfterOwn, accounts } }: Props) {
  // Behind a debrief that is just given the same link stands already.
  const isDebrief =
    useMatch({ from: '/opportunities/$id/debrief', shouldThrow: false }) !== undefined
  const isIn = !isDebrief && accounts.some(({ mine, isWon }) => mine && !isWon)
  return (
    <div className={css.yours}>
      {mayWrite.may ? (
        <p className={css.way}>
          <Link to="/opportunities/$id/debrief" params={{ id }}>
            Debrief it
          </Link>
          : three minutes, facts first.
        </p>
      ) : (
        <p>{mayWrite.text}</p>
      )}
      {isIn && (
        <p>
          <Link to="/lessons/new" search={{ loss: id }}>
            Make a lesson of it
          </Link>
          : it begins with what you said, without its names.
        </p>
      )}
      {opensAfterOwn && <Waive id={id} />}
    </div>
  )
}

function Waive({ id }: { readonly id: string }) {
  const queries = useQueryClient()
  const { run, isRunning, trouble } = useAct(
    () => done(api.POST('/opportunities/{id}/accounts/waive', { params: { path: { id } } })),
    () => queries.invalidateQueries({ queryKey: ['accounts', id] }),
  )
  return (
    <>
      <p>
        What others may have given opens once yours is in: each is told unseen of the others. If you
        give none it opens now, and one that you give later says that it was written after reading.
      </p>
      <Button look="plain" aria-disabled={isRunning} onClick={() => run(undefined)}>
        I will not write one
      </Button>
      {trouble !== '' && <p role="status">{trouble}</p>}
    </>
  )
}
