import type { TruthList } from '@closed-learned/deals'
import { useRef } from 'react'
import { useWidth } from '../../charts/Sized.tsx'
import type { Asked } from './filters.ts'
import { PrintedRows } from './PrintedRows.tsx'
import { Row } from './Row.tsx'
import css from './Rows.module.css'
import { useRows } from './use-rows.ts'
import { useScrolled } from './use-scrolled.ts'

/** Up to this width of the list its rows are cards; the style sheet has the same number. */
const CARDS = 700
const GLYPH = 200

interface Props {
  readonly asked: Asked
  readonly first: TruthList
}

/** The deals, of which only those near the screen are drawn. */
export function Rows({ asked, first }: Props) {
  const count = first.found.deals
  const list = useRef<HTMLUListElement>(null)
  const width = useWidth(list)
  const mixed = asked.states?.includes(',') ?? false
  const { items, height, moving, measure, onFocus, onBlur } = useScrolled(
    list,
    count,
    JSON.stringify(asked),
  )
  const rowAt = useRows(
    asked,
    first,
    items.map(({ index }) => index),
  )
  return (
    <div className={css.rows}>
      {/* biome-ignore lint/a11y/noRedundantRoles: without markers not every browser tells it as a list */}
      <ul role="list" ref={list} style={{ height }} onFocus={onFocus} onBlur={onBlur}>
        {width > 0 &&
          items.map(({ index, start }) => {
            const row = rowAt(index)
            return (
              <li
                key={index}
                ref={measure}
                data-index={index}
                style={{ transform: `translateY(${start}px)` }}
                aria-setsize={count}
                aria-posinset={index + 1}
                aria-busy={!row}
              >
                {row && (
                  <Row
                    row={row}
                    glyphWidth={width > CARDS ? GLYPH : width}
                    mixed={mixed}
                    preload={!moving}
                  />
                )}
              </li>
            )
          })}
      </ul>
      <PrintedRows first={first} mixed={mixed} />
    </div>
  )
}
