import { noPersonAsCause } from '@closed-learned/deals'
import { CalmText } from '../../parts/CalmText.tsx'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly hint?: string
  readonly rows?: number
}

/** Most signs that an answer takes. */
const LONGEST = 10_000

/** An answer in one's own words; where a person or the buyer is given as the cause, what to write instead. */
export function Answer({ rows = 2, ...field }: Props) {
  return <CalmText {...field} rows={rows} longest={LONGEST} also={sayInstead} />
}

const sayInstead = (text: string) => {
  const instead = noPersonAsCause(text)
  return instead === null ? null : <p>{instead.text}</p>
}
