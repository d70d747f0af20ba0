import controls from '../controls.module.css'
import { leaveOutFile } from '../desk/actions.ts'
import type { Desk } from '../desk/useDesk.ts'
import { sayBytes } from '../words/progress.ts'
import css from './Uploads.module.css'

/** The files as they were dropped, before more is known of them. */
export function Uploads({ desk }: { readonly desk: Desk }) {
  const uploads = desk.draft?.uploads ?? []
  return (
    <ul className={css.uploads}>
      {uploads.map((upload) => (
        <li key={upload.name}>
          <span className={css.name}>{upload.name}</span>
          <span className={css.size}>{sayBytes(upload.bytes)}</span>
          {uploads.length > 1 && (
            <button
              type="button"
              className={controls.quiet}
              aria-label={`Leave it out: ${upload.name}`}
              onClick={() => leaveOutFile(desk, { name: upload.name, kind: 'unknown' })}
            >
              Leave it out
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
