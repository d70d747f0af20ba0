import type { TruthList } from '@closed-learned/deals'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useWidth } from '../../charts/Sized.tsx'
import { contentWidth } from '../../frame/content-width.ts'
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
  const width = useWidth(list, contentWidth())
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
  useHandedOn(list)
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
                tabIndex={row ? undefined : 0}
              >
                {row ? (
                  <Row
                    row={row}
                    glyphWidth={width > CARDS ? GLYPH : width}
                    mixed={mixed}
                    preload={!moving}
                  />
                ) : (
                  <span className={css.coming}>One moment.</span>
                )}
              </li>
            )
          })}
      </ul>
      <PrintedRows first={first} mixed={mixed} />
    </div>
  )
}

/** A deal that came to the place where the keyboard stands has it. */
function useHandedOn(list: RefObject<HTMLElement | null>): void {
  const place = useRef<Element>(null)
  useLayoutEffect(() => {
    const holder = document.activeElement
    // A place that stopped being one to stand on may have lost the keyboard already.
    if (holder === document.body || holder === place.current)
      place.current?.querySelector('a')?.focus({ preventScroll: true })
    const now = document.activeElement
    place.current = now && now.parentElement === list.current ? now : null
  })
}
