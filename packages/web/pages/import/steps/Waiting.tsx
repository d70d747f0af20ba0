import controls from '../controls.module.css'
import { beginAnew, drop, lookAgain } from '../desk/actions.ts'
import { gatherChosen } from '../desk/gather-files.ts'
import type { Desk } from '../desk/useDesk.ts'
import { Uploads } from '../look/Uploads.tsx'
import { FileChoice, TAKES } from './FileChoice.tsx'
import css from './Waiting.module.css'

/** Files that arrived and were not looked at, because the sending was stopped or broke off. */
export function Waiting({ desk }: { readonly desk: Desk }) {
  return (
    <section className={css.waiting} aria-label="Files that are here">
      <Uploads desk={desk} />
      <div className={controls.actions}>
        <button type="button" className={controls.primary} onClick={() => lookAgain(desk)}>
          Look at them
        </button>
        <FileChoice
          className={controls.second}
          accept={TAKES}
          multiple
          onChosen={(files) => drop(desk, gatherChosen(files))}
        >
          Add files
        </FileChoice>
        <button type="button" className={controls.second} onClick={() => beginAnew(desk)}>
          Begin anew
        </button>
      </div>
    </section>
  )
}
