import { sayNumber } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { Doubts } from '../../../parts/Doubts.tsx'
import { Section } from '../../../parts/Section.tsx'
import controls from '../controls.module.css'
import { kept, NOTHING_KEPT } from '../desk/kept.ts'
import type { Desk } from '../desk/useDesk.ts'
import type { Report } from '../draft.ts'
import { SetAside } from '../look/SetAside.tsx'
import { doubtsOfDone } from '../words/doubts.ts'
import { accepted, setAside } from '../words/headline.ts'
import { sayKind } from '../words/say-kind.ts'
import { sayRows } from '../words/say-rows.ts'
import css from './Done.module.css'

/** What came in, and the way on. */
export function Done({ desk }: { readonly desk: Desk }) {
  const { draft } = desk
  if (draft?.report == null) return null
  return (
    <>
      <section className={css.on} aria-label="The way on">
        <p>{whatCame(draft.report)}</p>
        <div className={controls.actions}>
          <Link to="/truth" className={controls.primary}>
            Go to Pipeline truth
          </Link>
          <Link to="/" className={controls.second}>
            Go to the overview
          </Link>
          <button type="button" className={controls.second} onClick={() => kept.set(NOTHING_KEPT)}>
            Bring in more
          </button>
        </div>
      </section>
      <Section title="What came in">
        <Counts report={draft.report} />
      </Section>
      <SetAside draft={draft} report={draft.report} />
      <Doubts doubts={doubtsOfDone(draft.report.doubts)} />
    </>
  )
}

function whatCame(report: Report): string {
  const brought = [
    said(report.changes, 'change', 'changes'),
    said(report.activities, 'activity', 'activities'),
  ].filter((text) => text !== null)
  const aside = setAside(report)
  const rest =
    aside === 0 ? '' : ` ${sayNumber(aside)} ${aside === 1 ? 'row was' : 'rows were'} set aside.`
  if (accepted(report) === 0) return `All of it was known; nothing was changed.${rest}`
  if (brought.length === 0) return `It is all there.${rest}`
  return `It brought ${brought.join(' and ')}.${rest}`
}

function said(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${sayNumber(count)} ${count === 1 ? one : many}`
}

function Counts({ report }: { readonly report: Report }) {
  return (
    <ul className={css.counts}>
      {report.files.map((file) => (
        <li key={file.name}>
          <span className={css.name}>
            {file.name} <span className={css.kind}>{sayKind(file.kind)}</span>
          </span>
          <span className={css.rows}>{sayRows(file)}</span>
        </li>
      ))}
    </ul>
  )
}
