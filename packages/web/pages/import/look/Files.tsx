import { sayNumber } from '@closed-learned/deals'
import { useId } from 'react'
import controls from '../controls.module.css'
import { drop, leaveOutFile } from '../desk/actions.ts'
import { gatherChosen } from '../desk/gather-files.ts'
import { correct, type Desk } from '../desk/useDesk.ts'
import type { Draft, LookedFile, Report } from '../draft.ts'
import { entriesAbout } from '../mapping/entries.ts'
import { readAs, setReadAs } from '../mapping/kinds.ts'
import type { ReadAs } from '../mapping/roles.ts'
import { FileChoice, TAKES } from '../steps/FileChoice.tsx'
import { READ_AS, sayKind, saySystem } from '../words/say-kind.ts'
import { sayRows } from '../words/say-rows.ts'
import css from './Files.module.css'
import { Roles } from './Roles.tsx'

/** Each file, what it is read as, and which of its columns says what. */
export function Files({ desk, draft }: { readonly desk: Desk; readonly draft: Draft }) {
  return (
    <>
      <ul className={css.files}>
        {tablesOf(draft).map(({ key, file, rows }) => (
          <li key={key}>
            <FileHead desk={desk} file={file} rows={rows} />
            <FileColumns desk={desk} draft={draft} file={file} />
          </li>
        ))}
      </ul>
      <FileChoice
        className={controls.second}
        accept={TAKES}
        multiple
        onChosen={(files) => drop(desk, gatherChosen(files))}
      >
        Add files
      </FileChoice>
    </>
  )
}

const ORDER = ['opportunities', 'history', 'accounts', 'activities', 'users']

/** The deals first. A zip may hold two tables of one name; the report has them in the same order. */
function tablesOf({ files, report, mapping }: Draft) {
  const rank = (file: LookedFile) => {
    const at = ORDER.indexOf(entriesAbout(mapping, file)[0]?.kind ?? file.kind)
    return at < 0 ? ORDER.length : at
  }
  return files
    .map((file, at) => ({ key: `${file.name} ${at}`, file, rows: report?.files[at] }))
    .sort((a, b) => rank(a.file) - rank(b.file))
}

function FileHead({
  desk,
  file,
  rows,
}: {
  readonly desk: Desk
  readonly file: LookedFile
  readonly rows: Report['files'][number] | undefined
}) {
  const uploads = desk.draft?.uploads ?? []
  const isOneOfMore = uploads.length > 1 && uploads.some((upload) => upload.name === file.name)
  return (
    <div className={css.head}>
      <div className={css.what}>
        <h3 className={css.name}>{file.name}</h3>
        <Kind desk={desk} file={file} />
      </div>
      <p className={css.rows}>
        {rows ? sayRows(rows) : file.rows !== null && `${sayNumber(file.rows)} rows`}
      </p>
      {isOneOfMore && (
        <button
          type="button"
          className={controls.quiet}
          aria-label={`Leave it out: ${file.name}`}
          onClick={() => leaveOutFile(desk, file)}
        >
          Leave it out
        </button>
      )}
    </div>
  )
}

/** What a file is read as: told where its layout is known, else to be chosen. */
function Kind({ desk, file }: { readonly desk: Desk; readonly file: LookedFile }) {
  const id = useId()
  const system = saySystem(file.system)
  if (system !== null && file.kind !== 'unused' && file.kind !== 'unknown') {
    return (
      <p className={css.kind}>
        {sayKind(file.kind)}, from {system}
      </p>
    )
  }
  const as = readAs(desk.mapping, file)
  return (
    <p className={css.kind}>
      <label htmlFor={id}>read as</label>
      <select
        id={id}
        className={controls.select}
        value={as ?? ''}
        data-unset={as === null || undefined}
        onChange={(event) => {
          const { value } = event.currentTarget
          const next = value === '' ? null : (value as ReadAs)
          correct(desk, { mapping: setReadAs(desk.mapping, file, next) })
        }}
      >
        <option value="">nothing: it is not used</option>
        {READ_AS.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </p>
  )
}

/** Open at first where the columns are what has to be looked at. */
function FileColumns({
  desk,
  draft,
  file,
}: {
  readonly desk: Desk
  readonly draft: Draft
  readonly file: LookedFile
}) {
  const entries = entriesAbout(desk.mapping, file)
  if (entries.length === 0 || file.columns.length === 0) return null
  const holdsDeals = entries.some(({ kind }) => kind === 'opportunities' || kind === 'history')
  return (
    <details
      className={css.columns}
      open={draft.refusal?.kind === 'mapping-needed' ? holdsDeals : draft.refusal !== null}
    >
      <summary>Which column says what</summary>
      {entries.map((entry) => (
        <Roles key={`${entry.kind} ${entry.nth}`} desk={desk} file={file} entry={entry} />
      ))}
    </details>
  )
}
