import { type DragEvent, useId, useState } from 'react'
import { Section } from '../../parts/Section.tsx'
import { FileChoice } from '../import/steps/FileChoice.tsx'
import css from './Bring.module.css'
import type { Audit } from './use-audit.ts'

/** Files and pasted text, and where to find them. */
export function Bring({ audit }: { readonly audit: Audit }) {
  const { brought, change, add } = audit
  const id = useId()
  return (
    <Section title="What your CRM does by itself" ruled={false}>
      <div className={css.ways}>
        <DropPlace add={add} />
        <div className={css.paste}>
          <label htmlFor={id}>Or paste it here</label>
          <textarea
            id={id}
            value={brought.text}
            spellCheck={false}
            placeholder="Metadata, an answer of the API, or a list of names, one a line"
            onChange={(event) => change({ text: event.currentTarget.value })}
          />
        </div>
      </div>
      <Files audit={audit} />
      <dl className={css.where}>
        {WHERE.map(([what, how]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

const TAKES = '.xml,.zip,.json,.csv,.tsv,.txt,.workflow,.flow,.object,.report,.dashboard'

function DropPlace({ add }: Pick<Audit, 'add'>) {
  const [isOver, setOver] = useState(false)
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const dropped = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (event.dataTransfer.files.length > 0) add(event.dataTransfer.files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard
    <div
      className={css.drop}
      data-over={isOver || undefined}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <FileChoice className={css.area} accept={TAKES} multiple onChosen={add}>
        <span className={css.choose}>Choose files, or drop them here</span>
        <span className={css.formats}>.xml, .json, .csv, or a .zip of them</span>
      </FileChoice>
    </div>
  )
}

function Files({ audit: { brought, change } }: { readonly audit: Audit }) {
  const { files } = brought
  return (
    <ul className={css.files} aria-label="Files to look at">
      {files.map(({ name }) => (
        <li key={name}>
          <span>{name}</span>
          <button
            type="button"
            className={css.away}
            aria-label={`Take away: ${name}`}
            onClick={() => change({ files: files.filter((one) => one.name !== name) })}
          >
            Take away
          </button>
        </li>
      ))}
    </ul>
  )
}

const WHERE: readonly (readonly [what: string, how: string])[] = [
  [
    'Salesforce',
    'Workflows, flows, validation rules, reports and dashboards, as “sf project retrieve” or a change set writes them.',
  ],
  [
    'HubSpot',
    'The answer of /automation/v4/flows, or the list of workflows as a table. Of the table only names are known.',
  ],
  [
    'Anything else',
    'The names of alerts, reports and targets, one a line. A name tells less than its definition.',
  ],
]
