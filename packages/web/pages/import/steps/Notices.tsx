import type { Desk } from '../desk/useDesk.ts'
import css from './Notices.module.css'

/** What happened besides: the program is not there, files are gone, something was declined. */
export function Notices({ desk }: { readonly desk: Desk }) {
  const notice = desk.isUnreachable ? UNREACHABLE : desk.notice
  return (
    <div role="status">
      {notice && (
        <p className={css.notice}>
          <span>{notice.text}</span> {notice.mend}
        </p>
      )}
    </div>
  )
}

const UNREACHABLE = {
  text: 'Nothing is half in: an import comes in as a whole or not at all.',
  mend: 'Start the program again in the terminal; this page goes on by itself.',
}
