import { isNamed } from '@closed-learned/deals'
import { Fragment } from 'react'
import controls from '../controls.module.css'
import { correct, type Desk } from '../desk/useDesk.ts'
import type { LookedFile } from '../draft.ts'
import { keepColumn, unreadColumns } from '../mapping/attributes.ts'
import { columnOf } from '../mapping/columns.ts'
import type { Entry } from '../mapping/entries.ts'
import { shapeOf } from '../mapping/kinds.ts'
import { type Role, rolesOf } from '../mapping/roles.ts'
import { OutcomeValues } from './OutcomeValues.tsx'
import { RoleField } from './RoleField.tsx'
import css from './Roles.module.css'

interface Of {
  readonly desk: Desk
  readonly file: LookedFile
  readonly entry: Entry
}

/** Which column of a file plays which role, with a few of its values beside it. */
export function Roles({ desk, file, entry }: Of) {
  const as = entry.kind === 'history' ? shapeOf(entry.columns) : entry.kind
  const isShown = (role: Role) => !role.rare || columnOf(entry.columns, role.key) !== null
  const roles = rolesOf(as)
  const rare = roles.filter((role) => !isShown(role))
  return (
    <div className={css.roles}>
      {roles.filter(isShown).map((role) => (
        <Fragment key={role.key}>
          <RoleField desk={desk} file={file} entry={entry} role={role} />
          {role.key === 'outcome' && <OutcomeValues desk={desk} file={file} entry={entry} />}
        </Fragment>
      ))}
      {rare.length > 0 && (
        <details className={css.more}>
          <summary>Less usual columns</summary>
          {rare.map((role) => (
            <RoleField key={role.key} desk={desk} file={file} entry={entry} role={role} />
          ))}
        </details>
      )}
      <Attributes entry={entry} />
      <Unread desk={desk} file={file} entry={entry} />
    </div>
  )
}

function Attributes({ entry: { columns } }: Pick<Of, 'entry'>) {
  const { attributes } = columns
  if (attributes === '*') return <p className={css.rest}>Every other column is an attribute.</p>
  if (!Array.isArray(attributes) || attributes.length === 0) return null
  return (
    <p className={css.rest}>
      {attributes.length === 1 ? 'One attribute' : `${attributes.length} attributes`}:{' '}
      {attributes.join(', ')}.
    </p>
  )
}

function Unread({ desk, file, entry }: Of) {
  const names = file.columns.map((column) => column.name)
  const unread = unreadColumns(entry, names)
  const isOneFile = typeof entry.columns.from !== 'string' || isNamed(entry.columns.from, file.name)
  if (unread.length === 0 || !isOneFile) return null
  return (
    <details className={css.more}>
      <summary>
        {unread.length === 1 ? 'One column is' : `${unread.length} columns are`} not read
      </summary>
      <ul className={css.unread}>
        {unread.map((name) => (
          <li key={name}>
            <span>{name}</span>
            <span className={css.samples}>{samplesOf(file, name)}</span>
            <button
              type="button"
              className={controls.quiet}
              aria-label={`Read it as an attribute: ${name}`}
              onClick={() => correct(desk, { mapping: keepColumn(desk.mapping, entry, name) })}
            >
              Read it as an attribute
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

function samplesOf(file: LookedFile, name: string): string {
  return file.columns.find((column) => column.name === name)?.samples.join(' · ') ?? ''
}
