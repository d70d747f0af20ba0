import controls from '../controls.module.css'
import { drop } from '../desk/actions.ts'
import type { Desk } from '../desk/useDesk.ts'
import { FileChoice } from '../steps/FileChoice.tsx'
import css from './MappingFile.module.css'

/** The mapping as a file: to save for the next export, and to load from the last. */
export function MappingFile({ desk }: { readonly desk: Desk }) {
  return (
    <div className={css.mapping}>
      <p>
        All that is said here can be saved as a mapping and used for the next export of the same
        kind, on this page or in the terminal.
      </p>
      <div className={controls.actions}>
        <button type="button" className={controls.second} onClick={() => save(desk.mapping)}>
          Save the mapping
        </button>
        <FileChoice
          className={controls.second}
          accept=".json"
          onChosen={(files) => drop(desk, { files: [], mappings: [...files], passedOver: [] })}
        >
          Load a mapping
        </FileChoice>
      </div>
    </div>
  )
}

/** As it is shown, with corrections that were not looked at with yet. */
function save(mapping: unknown): void {
  const text = `${JSON.stringify(mapping ?? {}, null, 2)}\n`
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = 'mapping.json'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
