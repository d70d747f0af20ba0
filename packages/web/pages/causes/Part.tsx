import { useState } from 'react'
import { api, told } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { TextField } from '../../parts/TextField.tsx'
import css from './page.module.css'
import { useCurate } from './use-curate.ts'

interface PartTold {
  readonly id: string
  readonly name: string
  readonly isRetired: boolean
}

/** One part: renamed, put away, or taken up again. */
export function Part({ part }: { readonly part: PartTold }) {
  const { id, name, isRetired } = part
  const [next, setNext] = useState<string | null>(null)
  const change = useCurate(
    (body: { name?: string; isRetired?: boolean }) =>
      told(api.PATCH('/causes/{id}', { params: { path: { id } }, body })),
    () => setNext(null),
  )
  if (next !== null)
    return (
      <form
        className={css.add}
        onSubmit={(event) => {
          event.preventDefault()
          change.run({ name: next })
        }}
      >
        <TextField
          label={`${name}, from now on`}
          required
          maxLength={120}
          value={next}
          onChange={setNext}
        />
        <Button type="submit" aria-disabled={change.isRunning}>
          Call it so
        </Button>
        <Button look="plain" onClick={() => setNext(null)}>
          Leave it
        </Button>
        <p role="status" className={css.said}>
          {change.trouble}
        </p>
      </form>
    )
  return (
    <div className={css.part}>
      <span className={isRetired ? `${css.name} ${css.away}` : css.name} dir="auto">
        {name}
        {isRetired && ', put away'}
      </span>
      {!isRetired && (
        <Button look="plain" aria-label={`Rename: ${name}`} onClick={() => setNext(name)}>
          Rename
        </Button>
      )}
      <Button
        look="plain"
        aria-label={`${isRetired ? 'Take up again' : 'Put away'}: ${name}`}
        aria-disabled={change.isRunning}
        onClick={() => change.run({ isRetired: !isRetired })}
      >
        {isRetired ? 'Take up again' : 'Put away'}
      </Button>
      <span role="status">{change.trouble}</span>
    </div>
  )
}
