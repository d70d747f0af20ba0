import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import css from './Sheet.module.css'

/**
 * A sheet over the page: the keyboard stays in it, Escape and a press beside it close it, and what
 * was in hand before is in hand again afterwards. It stands below `beside`, or where `place` says.
 */
export function Sheet({
  open,
  onClose,
  name,
  beside,
  place = 'edge',
  children,
}: {
  open: boolean
  onClose: () => void
  /** What it is, for those who do not see it. */
  name: string
  beside?: RefObject<HTMLElement | null>
  /** A column at the left edge, or a card in the middle near the top. */
  place?: 'edge' | 'middle'
  children: ReactNode
}) {
  const sheet = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = sheet.current
    if (open && dialog && !dialog.open) {
      if (beside?.current) putBelow(dialog, beside.current)
      dialog.showModal()
    }
    if (!open) dialog?.close()
  }, [open, beside])
  const shut = () => {
    sheet.current?.close()
    onClose()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape cancels a dialog
    <dialog
      ref={sheet}
      className={beside ? css.below : css[place]}
      aria-label={name}
      onCancel={(event) => {
        event.preventDefault()
        shut()
      }}
      // The browser tells of a closing only later: by then it may have been opened again.
      onClose={() => {
        if (open && !sheet.current?.open) onClose()
      }}
      onClick={(event) => {
        if (event.target === sheet.current) shut()
      }}
    >
      {open && <div className={css.inside}>{children}</div>}
    </dialog>
  )
}

const EDGE = 12

/** Below its button, their right edges in line where the screen has room for it. */
function putBelow(dialog: HTMLDialogElement, button: HTMLElement): void {
  const { bottom, right } = button.getBoundingClientRect()
  dialog.style.top = `${bottom + 6}px`
  dialog.style.left = `max(${EDGE}px, ${right}px - ${WIDTH})`
}

/** Of a sheet below a button; the style sheet has the same name. */
const WIDTH = 'var(--below)'
