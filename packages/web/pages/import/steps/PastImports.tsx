import { sayCount, sayNumber } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { Section } from '../../../parts/Section.tsx'
import { pastImportsQuery } from '../query.ts'
import { sayFiles } from '../words/headline.ts'
import { saySystem } from '../words/say-kind.ts'
import css from './PastImports.module.css'

/** What came in so far, the newest first; nothing where nothing has. */
export function PastImports() {
  const { data } = useQuery(pastImportsQuery)
  if (!data || data.imports.length === 0) return null
  return (
    <Section title="What came in so far">
      <ol className={css.list}>
        {data.imports.map(({ batch, learnedAt, system, files, opportunities }) => (
          <li key={batch}>
            <span className={css.when}>{sayMoment(learnedAt)}</span>
            <span>{files.map((file) => file.name).join(', ') || sayFiles(files.length)}</span>
            <span className={css.what}>
              {saySystem(system) ?? 'with a mapping'}, {sayNumber(sum(files))} rows,{' '}
              {sayCount(opportunities, 'new deal', 'new deals')}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}

const sum = (files: readonly { rows: number }[]) => files.reduce((all, { rows }) => all + rows, 0)

/** In the time of this place, as it is about what somebody did here. */
function sayMoment(iso: string): string {
  const moment = new Date(iso)
  const time = moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const
  return `${moment.toLocaleDateString('en-GB', day)}, ${time}`
}
