import type { ReplyKind } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { BeginFrom } from '../../parts/BeginFrom.tsx'
import { Button } from '../../parts/Button.tsx'
import { CalmText } from '../../parts/CalmText.tsx'
import { Pills } from '../../parts/Pills.tsx'
import { wordsQuery } from '../filing/query.ts'
import css from './ReplyForm.module.css'
import { useReply } from './use-reply.ts'

const KINDS = [
  { value: 'help', name: 'Offer help' },
  { value: 'jointCall', name: 'Offer a joint call' },
  { value: 'stopRule', name: 'Agree on a stop rule' },
  { value: 'thanks', name: 'Say thanks' },
] as const satisfies readonly { value: ReplyKind; name: string }[]

interface Props {
  readonly id: string
  /** Who wrote. */
  readonly to: string
  readonly onLeave: () => void
}

/** An answer that offers help, a joint call, a stop rule or thanks; held until its words were looked at. */
export function ReplyForm({ id, to, onLeave }: Props) {
  const { data } = useQuery(wordsQuery)
  const form = useReply(id, onLeave)
  const { kind, text } = form.words
  const write = (words: string) => form.change({ text: words })
  const texts = data?.replies.find((each) => each.kind === kind)?.texts ?? []
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault()
        form.send()
      }}
    >
      <Pills
        legend="Your answer"
        value={kind}
        options={KINDS}
        onChoose={(value) => form.change({ kind: value })}
      />
      <BeginFrom legend="Words to begin from" texts={texts} chosen={text} onChoose={write} />
      <CalmText label="Change them as you like" value={text} onChange={write} />
      <div className={css.actions}>
        <Button type="submit" look="primary" aria-disabled={form.isSending}>
          {form.isHeld ? 'Send it as it is' : 'Send it'}
        </Button>
        {form.isWaiting && <Button onClick={form.takeBack}>Change it first</Button>}
        <Button onClick={onLeave}>Not now</Button>
      </div>
      <p role="status" className={css.trouble}>
        {form.said}
      </p>
      <p className={css.who}>
        <b>Who will see this:</b> {to} and you, at once. Nobody else.
      </p>
    </form>
  )
}
