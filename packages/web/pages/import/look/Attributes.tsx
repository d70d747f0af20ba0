import { type AttributeMeaning, isNamed, sayCount, sayNumber } from '@closed-learned/deals'
import { useId } from 'react'
import { Section } from '../../../parts/Section.tsx'
import controls from '../controls.module.css'
import { correct, type Desk } from '../desk/useDesk.ts'
import type { Draft, Report } from '../draft.ts'
import { isKept, leaveOut, saidMeaning, setAttributeMeaning } from '../mapping/attributes.ts'
import css from './Meanings.module.css'

type Attribute = Report['attributes'][number]

/** What each attribute is about, and which columns are left out because they tell the outcome. */
export function Attributes({
  desk,
  draft,
  report,
}: {
  readonly desk: Desk
  readonly draft: Draft
  readonly report: Report
}) {
  const leaks = report.attributes.filter((attribute) => attribute.leak !== null)
  const used = report.attributes.filter((attribute) => attribute.leak === null)
  if (report.attributes.length === 0) return null
  return (
    <Section title="What the attributes are about">
      <ul className={css.attributes}>
        {used.map((attribute) => (
          <AttributeField
            key={`${attribute.of} ${attribute.name}`}
            desk={desk}
            draft={draft}
            attribute={attribute}
          />
        ))}
      </ul>
      {leaks.length > 0 && <Leaks leaks={leaks} />}
    </Section>
  )
}

function Leaks({ leaks }: { readonly leaks: readonly Attribute[] }) {
  return (
    <>
      <p className={css.leaks}>
        Left out, because a column that tells how a deal ended cannot tell why:
      </p>
      <ul className={css.leaking}>
        {leaks.map(({ of, name, leak }) => (
          <li key={`${of} ${name}`}>
            <span className={css.name}>{name}</span> <span className={css.beside}>{leak}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

const MEANINGS: readonly (readonly [AttributeMeaning, string])[] = [
  ['vertical', 'vertical'],
  ['sizeBand', 'size of the company'],
  ['geography', 'geography'],
  ['leadSource', 'lead source'],
  ['persona', 'persona'],
  ['competitor', 'competitor'],
  ['incumbent', 'incumbent'],
  ['prerequisite', 'prerequisite'],
  ['product', 'product'],
  ['priceBand', 'price band'],
  ['other', 'something else'],
]
const OUT = 'out'

function AttributeField({
  desk,
  draft,
  attribute,
}: {
  readonly desk: Desk
  readonly draft: Draft
  readonly attribute: Attribute
}) {
  const id = useId()
  const { name, of, filled, values } = attribute
  const meaning = saidMeaning(desk.mapping, name) ?? attribute.meaning
  const value = isKept(desk.mapping, attribute) ? meaning : OUT
  const choose = (chosen: string) => {
    const columnsOf = (from: string) =>
      draft.files.find((file) => isNamed(from, file.name))?.columns.map((c) => c.name) ?? []
    const mapping =
      chosen === OUT
        ? leaveOut(desk.mapping, attribute, columnsOf)
        : setAttributeMeaning(desk.mapping, name, chosen as AttributeMeaning)
    correct(desk, { mapping })
  }
  return (
    <li>
      <label htmlFor={id}>
        {name} {of !== 'opportunity' && <span className={css.beside}>of the {of}</span>}
      </label>
      <select
        id={id}
        className={controls.select}
        value={value}
        data-corrected={value !== attribute.meaning || undefined}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {MEANINGS.map(([each, said]) => (
          <option key={each} value={each}>
            {said}
          </option>
        ))}
        <option value={OUT}>nothing: leave it out</option>
      </select>
      <span className={css.beside}>
        in {sayCount(filled, 'row', 'rows')}, {sayNumber(values)}{' '}
        {values === 1 ? 'value' : 'different values'}
      </span>
    </li>
  )
}
