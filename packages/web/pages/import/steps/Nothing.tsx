import { Section } from '../../../parts/Section.tsx'
import { drop } from '../desk/actions.ts'
import { gatherChosen } from '../desk/gather-files.ts'
import { kept } from '../desk/kept.ts'
import type { Desk } from '../desk/useDesk.ts'
import { FileChoice, TAKES } from './FileChoice.tsx'
import css from './Nothing.module.css'
import { PastImports } from './PastImports.tsx'

/** Where it begins: a place to drop files on, and what to drop. */
export function Nothing({ desk }: { readonly desk: Desk }) {
  const { mappingFile } = kept.get()
  return (
    <>
      <section className={css.begin} aria-label="Bring in an export">
        <FileChoice
          className={css.area}
          accept={TAKES}
          multiple
          onChosen={(files) => drop(desk, gatherChosen(files))}
        >
          <span className={css.choose}>Choose files, or drop them here</span>
          <span className={css.formats}>
            .csv, .csv.gz, a .zip of them, or a folder with its own files
          </span>
          {mappingFile && <span className={css.formats}>with the mapping {mappingFile.name}</span>}
        </FileChoice>
        <p className={css.safe}>
          It stays on this machine. The files are looked at first, and nothing is stored until you
          say so.
        </p>
      </section>
      <Section title="What to export">
        <dl className={css.what}>
          {WHAT.map(([what, why]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{why}</dd>
            </div>
          ))}
        </dl>
        <p className={css.known}>
          Exports of Salesforce, HubSpot and Pipedrive are recognised by their columns. Of any other
          CRM you say once which column is what; that mapping can be saved and used again.
        </p>
      </Section>
      <PastImports />
    </>
  )
}

const WHAT: readonly (readonly [what: string, why: string])[] = [
  [
    'Deals',
    'All of them, open and closed, with stage, amount, dates, owner, and what you know of the buyer.',
  ],
  [
    'Their history',
    'Changes of stage, amount and close date. They tell when a deal moved, and when it went quiet.',
  ],
  [
    'Activities',
    'Calls, mails and meetings with their dates, so that silence can be told from work.',
  ],
  [
    'Accounts and owners',
    'Industry, size and region of a company, and the teams that deals belong to.',
  ],
]
