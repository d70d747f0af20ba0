import { csvLine } from '@closed-learned/deals'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import css from './Copyable.module.css'
import { type HandedOver, handOver, type Kind } from './copy/hand-over.ts'

/** A cell of a file: null where nothing can be said. */
export type Cell = string | number | null

interface Props {
  /** What the picture is called, and the file. */
  readonly title: string
  /** Small below the picture: of which day it is. */
  readonly note?: string | undefined
  /** The data behind it, the names of the columns first; made when it is asked for. */
  readonly rows: () => readonly (readonly Cell[])[]
  readonly children: ReactNode
}

const CSV: Kind = { ending: 'csv', onClipboard: 'text/plain' }
const PNG: Kind = { ending: 'png', onClipboard: 'image/png' }

/** How long it is said that something was copied, in milliseconds. */
const SAID_FOR = 4000

const SAID: Readonly<Record<HandedOver | 'neither', string>> = {
  copied: 'Copied',
  saved: 'Saved as a file',
  neither: 'This browser could not copy it',
}

/** A chart that can be taken along, as its data or as a picture of what stands here. */
export function Copyable({ title, note, rows, children }: Props) {
  const shown = useRef<HTMLDivElement>(null)
  const [said, say] = useSaid()
  const take = (kind: Kind, content: Promise<Blob>) =>
    handOver(title, kind, content).then(
      (how) => say(SAID[how]),
      () => say(SAID.neither),
    )
  return (
    <div className={css.copyable}>
      <div ref={shown}>{children}</div>
      <div className={css.ways} data-said={said !== '' || undefined} data-uncopied="">
        <span role="status">{said}</span>
        <Way ending="CSV" title={title} onTake={() => take(CSV, csvOf(rows()))} />
        <Way
          ending="PNG"
          title={title}
          onTake={() => take(PNG, pictureOf(shown.current, { title, note }))}
        />
      </div>
    </div>
  )
}

function Way({
  ending,
  title,
  onTake,
}: {
  readonly ending: string
  readonly title: string
  readonly onTake: () => void
}) {
  return (
    <button
      type="button"
      className={css.way}
      aria-label={`Copy as ${ending}: ${title}`}
      onClick={onTake}
    >
      {ending}
    </button>
  )
}

function useSaid(): [said: string, say: (text: string) => void] {
  const [said, say] = useState('')
  useEffect(() => {
    if (said === '') return
    const over = setTimeout(() => say(''), SAID_FOR)
    return () => clearTimeout(over)
  }, [said])
  return [said, say]
}

async function csvOf(rows: readonly (readonly Cell[])[]): Promise<Blob> {
  const lines = rows.map((row) => csvLine(row.map(cellText)))
  return new Blob(lines, { type: CSV.onClipboard })
}

/** Decimals of a number in a file. */
const DECIMALS = 6

function cellText(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'number' ? `${Number(cell.toFixed(DECIMALS))}` : cell
}

async function pictureOf(
  shown: HTMLElement | null,
  caption: { title: string; note?: string | undefined },
): Promise<Blob> {
  const { paint } = await import('./copy/paint.ts')
  if (!shown) throw new Error('The chart is gone.')
  return paint(shown, caption)
}
