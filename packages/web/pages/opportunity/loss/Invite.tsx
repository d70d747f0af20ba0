import type { Accounts } from '@closed-learned/deals'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, Declined } from '../../../api.ts'
import { sayTrouble } from '../../../frame/say-trouble.ts'
import css from './Invite.module.css'
import { People } from './People.tsx'

interface Props {
  readonly id: string
  readonly invited: NonNullable<Accounts['invited']>
}

/** Whom the owner asked to write about the loss too. */
export function Invite({ id, invited }: Props) {
  const queries = useQueryClient()
  const { mutate, error } = useMutation({
    mutationFn: (member: string) => invite(id, member),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts', id] }),
  })
  return (
    <div className={css.invite}>
      {invited.length > 0 && <p>Asked for theirs: {invited.map(({ name }) => name).join(', ')}.</p>}
      <People
        label="Ask somebody who was there for their account"
        verb="Ask them"
        without={invited.map(({ member }) => member)}
        onTake={mutate}
      />
      <p>Whoever you ask is told at once how it ended, and can give an account of it.</p>
      <p role="status">{error && sayTrouble(error)}</p>
    </div>
  )
}

async function invite(id: string, member: string): Promise<void> {
  const { error, response } = await api.POST('/opportunities/{id}/invitations', {
    params: { path: { id } },
    body: { members: [member] },
  })
  if (error) throw new Declined(error.title, error.mend, error.kind, response.status)
}
