import type { CauseGiven, CausesPage, DebriefSheet } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { Button } from '../../parts/Button.tsx'
import { CauseMore } from './CauseMore.tsx'
import css from './Causes.module.css'
import { causesQuery } from './query.ts'

interface Props {
  readonly sheet: DebriefSheet
  readonly causes: readonly CauseGiven[]
  readonly isBuyers: boolean
  readonly onChange: (causes: CauseGiven[]) => void
}

const MOST = 5

/** What it came down to: causes from the fixed menu, “not known” among them. */
export function Causes({ sheet, causes, isBuyers, onChange }: Props) {
  const { data } = useQuery(causesQuery)
  const first = useRef<HTMLDivElement>(null)
  if (data === undefined) return <div className={css.waiting} aria-busy="true" />
  const put = (at: number, cause: CauseGiven | null) => {
    const next = [...causes]
    next.splice(at, 1, ...(cause === null ? [] : [cause]))
    onChange(next)
    // The row is gone, and with it what had the keyboard.
    if (cause === null) first.current?.querySelector('select')?.focus()
  }
  // The next one is asked for once there is one.
  const rows = causes.length < MOST ? [...causes, null] : causes
  return (
    <div ref={first} className={css.causes}>
      {rows.map((given, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place, whatever is chosen in it
        <div key={at} className={css.cause}>
          <Choose
            page={data}
            isWon={sheet.ending === 'won'}
            taken={causes}
            given={given}
            isFirst={at === 0}
            onChoose={(cause) =>
              put(
                at,
                cause === null ? null : { ...(given ?? newCause(isBuyers)), cause, part: null },
              )
            }
          />
          {given !== null && given.cause !== 'unknown' && (
            <CauseMore
              page={data}
              given={given}
              sheet={sheet}
              isBuyers={isBuyers}
              onChange={(cause) => put(at, cause)}
            />
          )}
          {given !== null && causes.length > 1 && (
            <Button look="plain" onClick={() => put(at, null)}>
              Take this cause out
            </Button>
          )}
        </div>
      ))}
    </div>
  )
}

const newCause = (isBuyers: boolean): CauseGiven => ({
  cause: 'unknown',
  part: null,
  putTo: null,
  evidence: null,
  from: isBuyers ? 'buyer' : 'seller',
})

interface ChooseProps {
  readonly page: CausesPage
  readonly isWon: boolean
  readonly taken: readonly CauseGiven[]
  readonly given: CauseGiven | null
  readonly isFirst: boolean
  readonly onChoose: (cause: CauseGiven['cause'] | null) => void
}

function Choose({ page, isWon, taken, given, isFirst, onChoose }: ChooseProps) {
  const free = page.causes.filter(
    ({ cause }) => cause === given?.cause || !taken.some((each) => each.cause === cause),
  )
  return (
    <label className={css.choose}>
      {isFirst ? 'What it came down to, as far as is known' : 'And also, if more came together'}
      <select
        required={isFirst}
        value={given?.cause ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChoose(free.find(({ cause }) => cause === value)?.cause ?? null)
        }
      >
        <option value="">{isFirst ? 'Choose one; “not known” is one' : 'Nothing more'}</option>
        {free.map(({ cause, text, wonText }) => (
          <option key={cause} value={cause}>
            {isWon ? wonText : text}
          </option>
        ))}
      </select>
    </label>
  )
}
