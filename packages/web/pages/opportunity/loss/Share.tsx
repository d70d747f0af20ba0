import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, told } from '../../../api.ts'
import { sayTrouble } from '../../../frame/say-trouble.ts'
import { Button } from '../../../parts/Button.tsx'
import { People } from './People.tsx'

/** Lets more people read an account of one's own; it is never widened by anything else. */
export function Share({ id }: { readonly id: string }) {
  const queries = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const { mutate, error } = useMutation({
    mutationFn: (member: string) =>
      told(
        api.POST('/loss-accounts/{id}/share', {
          params: { path: { id } },
          body: { members: [member] },
        }),
      ),
    onSuccess: () => {
      setOpen(false)
      void queries.invalidateQueries({ queryKey: ['accounts'] })
    },
  })
  if (!isOpen)
    return (
      <Button look="plain" onClick={() => setOpen(true)}>
        Share it
      </Button>
    )
  return (
    <>
      <People label="Who else may read it, from now on?" verb="Share it" onTake={mutate} />
      <p role="status">{error && sayTrouble(error)}</p>
    </>
  )
}
