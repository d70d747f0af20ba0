import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, told } from '../../api.ts'
import { useAct } from '../../frame/use-act.ts'
import { Form } from '../../parts/Form.tsx'
import { LongText } from '../../parts/LongText.tsx'
import type { Standing } from './query.ts'

/** Why a warning is put aside; without a reason it is not. */
export function PutAside({ kind }: { readonly kind: Standing['kind'] }) {
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const keep = useAct(
    () =>
      told(api.POST('/targets/{kind}/put-aside', { params: { path: { kind } }, body: { reason } })),
    () => queries.invalidateQueries(),
  )
  return (
    <Form
      isQuiet
      action="Put it aside"
      onSend={() => keep.run(undefined)}
      isRunning={keep.isRunning}
      said={keep.trouble}
    >
      <LongText
        label="Why"
        rows={2}
        required
        longest={500}
        value={reason}
        onChange={setReason}
        hint="In at least three words. Everybody reads it beside the target; who wrote it is not kept. The warning comes back next quarter."
      />
    </Form>
  )
}
