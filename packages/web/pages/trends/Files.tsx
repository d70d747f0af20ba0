import type { TrendOutcome } from '@closed-learned/deals'
import { useSearch } from '@tanstack/react-router'
import css from './Files.module.css'

/** The findings as files: a table, and plain rules for who looks for customers. */
export function Files({
  outcome,
  rules,
}: {
  readonly outcome: TrendOutcome
  /** Whether there are rules. */
  readonly rules: boolean
}) {
  const { asOf } = useSearch({ from: '__root__' })
  const asked = new URLSearchParams({ outcome, ...(asOf && { asOf }) })
  return (
    <p className={css.files}>
      <a href={`/api/v1/trends/findings.csv?${asked}`} download>
        Export the findings
      </a>
      {rules && (
        <a href={`/api/v1/trends/profile.txt?${asked}`} download>
          Export the rules
        </a>
      )}
    </p>
  )
}
