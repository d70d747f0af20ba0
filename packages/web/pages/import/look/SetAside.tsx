import { sayCount, sayNumber } from '@closed-learned/deals'
import { useState } from 'react'
import { Section } from '../../../parts/Section.tsx'
import controls from '../controls.module.css'
import type { Draft, Report } from '../draft.ts'
import { setAside } from '../words/headline.ts'
import css from './SetAside.module.css'

const FEW = 8

/** The rows that could not be read, each with its place and the reason; nothing where all could. */
export function SetAside({ draft, report }: { readonly draft: Draft; readonly report: Report }) {
  const [all, setAll] = useState(false)
  const count = setAside(report)
  if (count === 0) return null
  const rows = all ? report.rejected : report.rejected.slice(0, FEW)
  return (
    <Section title={`${sayCount(count, 'row', 'rows')} set aside`}>
      <p className={css.text}>
        They are not read; the others are. Correct them in the CRM or in the file, and bring it in
        again: what is known already is not counted twice.
      </p>
      <ol className={css.rows}>
        {rows.map(({ file, line, reason, content }) => (
          <li key={`${file} ${line} ${reason}`}>
            <span className={css.place}>
              line {sayNumber(line)} <span>of {file}</span>
            </span>
            <span className={css.reason}>{reason}</span>
            <code className={css.content}>{content}</code>
          </li>
        ))}
      </ol>
      <div className={controls.actions}>
        {rows.length < report.rejected.length && (
          <button type="button" className={controls.second} onClick={() => setAll(true)}>
            Show {count > report.rejected.length ? 'the first' : 'all'}{' '}
            {sayNumber(report.rejected.length)}
          </button>
        )}
        <a
          className={controls.second}
          href={`/api/v1/imports/${encodeURIComponent(draft.id)}/rejected.csv`}
          download
        >
          Download {sayAll(count)} as a file
        </a>
      </div>
    </Section>
  )
}

function sayAll(count: number): string {
  if (count === 1) return 'it'
  return count === 2 ? 'both' : `all ${sayNumber(count)}`
}
