import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useRef, useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { CalmText } from '../../../parts/CalmText.tsx'
import { Tick } from '../../../parts/Tick.tsx'
import { wordsQuery } from '../../filing/query.ts'
import { type AccountAsked, draftQuery, previewQuery } from './query.ts'
import { useAccount } from './use-account.ts'
import { useKept } from './use-kept.ts'
import css from './Write.module.css'

/** One's own account of a loss. What is typed is kept, for its author alone, until it is given. */
export function Write({ id }: { readonly id: string }) {
  const { data } = useQuery(draftQuery(id))
  if (data === undefined) return <div className={css.card} aria-busy="true" />
  const { text, causes } = data
  return (
    <WriteOn
      id={id}
      begun={{ text, causes: [...causes], holdCausesBack: false, inConfidence: false }}
    />
  )
}

function WriteOn({ id, begun }: { readonly id: string; readonly begun: AccountAsked }) {
  const [said, setSaid] = useState(begun)
  const kept = useKept(id)
  const { give, isGiving, trouble, held } = useAccount(id, () => setSaid(NOTHING))
  const title = useRef<HTMLHeadingElement>(null)
  const change = (part: Partial<AccountAsked>) => {
    const next = { ...said, ...part }
    setSaid(next)
    kept.keep(next)
  }
  return (
    <form
      className={css.card}
      aria-labelledby="write"
      onSubmit={(event) => {
        event.preventDefault()
        kept.stop()
        give(said)
      }}
    >
      <h3 id="write" ref={title} className={css.title}>
        Your account of it
      </h3>
      <CalmText
        label="What happened, as you saw it"
        value={said.text}
        onChange={(text) => change({ text })}
        longest={10_000}
      />
      <p role="status" className={css.kept}>
        {kept.said}
      </p>
      <Causes causes={said.causes} onChange={(causes) => change({ causes })} />
      <Tick checked={said.holdCausesBack} onChange={(held) => change({ holdCausesBack: held })}>
        Hold the causes back from the team
      </Tick>
      <Tick checked={said.inConfidence} onChange={(given) => change({ inConfidence: given })}>
        In confidence: only for those who learn from losses, without what would tell whose it was
      </Tick>
      <div>
        <Button type="submit" look="primary" aria-disabled={isGiving}>
          {held !== null && held === said.text ? 'Give it as it is' : 'Give your account'}
        </Button>
      </div>
      <p role="status" className={css.trouble}>
        {trouble}
      </p>
      <Preview id={id} said={said} />
    </form>
  )
}

const NOTHING: AccountAsked = { text: '', causes: [], holdCausesBack: false, inConfidence: false }

function Causes({
  causes,
  onChange,
}: {
  readonly causes: AccountAsked['causes']
  readonly onChange: (causes: AccountAsked['causes']) => void
}) {
  const { data } = useQuery(wordsQuery)
  const named = (data?.causes ?? []) as { cause: AccountAsked['causes'][number]; text: string }[]
  return (
    <fieldset className={css.causes}>
      <legend>Why it ended so, as far as you know</legend>
      {named.map(({ cause, text }) => (
        <Tick
          key={cause}
          checked={causes.includes(cause)}
          onChange={(isOne) =>
            onChange(isOne ? [...causes, cause] : causes.filter((each) => each !== cause))
          }
        >
          {text}
        </Tick>
      ))}
    </fieldset>
  )
}

/** Who will see it as it stands, and what others get of it. */
function Preview({ id, said }: { readonly id: string; readonly said: AccountAsked }) {
  const asked = useDeferredValue(said)
  const isSomething = asked.text.trim() !== '' || asked.causes.length > 0
  const { data } = useQuery({
    ...previewQuery(id, asked),
    enabled: isSomething,
    placeholderData: (before) => before,
  })
  if (!isSomething || data === undefined) return null
  const { audience, causes, readsAs } = data
  return (
    <div role="status" className={css.who}>
      <p>
        <b>Who will see this:</b> {audience.text.charAt(0).toLowerCase() + audience.text.slice(1)}
      </p>
      <p>{causes}</p>
      {readsAs !== null && (
        <p>
          It reads as: <q>{readsAs}</q>
        </p>
      )}
    </div>
  )
}
