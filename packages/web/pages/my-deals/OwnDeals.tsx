import type { MyDeals } from '@closed-learned/deals'
import { useRef, useState } from 'react'
import { useWidth } from '../../charts/Sized.tsx'
import { contentWidth } from '../../frame/content-width.ts'
import { Button } from '../../parts/Button.tsx'
import { Section } from '../../parts/Section.tsx'
import { Row } from '../truth/Row.tsx'
import css from './OwnDeals.module.css'

/** Up to this width of the list its rows are cards; the style sheet of a row has the same number. */
const CARDS = 700
const GLYPH = 200
/** Rows before one asks for the others. */
const SHOWN = 20

/** One's own open deals, each with its story at a glance and its state. */
export function OwnDeals({ rows, own }: Pick<MyDeals, 'rows' | 'own'>) {
  const list = useRef<HTMLDivElement>(null)
  const width = useWidth(list, contentWidth())
  const [all, setAll] = useState(false)
  const shown = all ? rows : rows.slice(0, SHOWN)
  const glyphWidth = width > CARDS ? GLYPH : width
  return (
    <Section title="Your open deals">
      <p className={css.count}>{own.text}</p>
      <div ref={list} className={css.rows}>
        {/* biome-ignore lint/a11y/noRedundantRoles: without markers not every browser tells it as a list */}
        <ul role="list">
          {shown.map((row) => (
            <li key={row.opportunity.id}>
              <Row row={row} glyphWidth={glyphWidth} mixed preload />
            </li>
          ))}
        </ul>
      </div>
      {shown.length < rows.length && (
        <Button look="plain" onClick={() => setAll(true)}>
          Show the other {rows.length - shown.length}
        </Button>
      )}
    </Section>
  )
}
