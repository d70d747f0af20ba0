import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import css from './Sheet.module.css'

/**
 * A sheet over the page: the keyboard stays in it, Escape and a press beside it close it, and what
 * was in hand before is in hand again afterwards. `beside` is what it stands below; else it is a
 * column at the left edge.
 */
export function Sheet({
  open,
  onClose,
  name,
  beside,
  children,
}: {
  open: boolean
  onClose: () => void
  /** What it is, for those who do not see it. */
  name: string
  beside?: RefObject<HTMLElement | null>
  children: ReactNode
}) {
  const sheet = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = sheet.current
    if (open && dialog && !dialog.open) {
      if (beside?.current) place(dialog, beside.current)
      dialog.showModal()
    }
    if (!open) dialog?.close()
  }, [open, beside])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={sheet}
      className={beside ? css.below : css.column}
      aria-label={name}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === sheet.current) onClose()
      }}
    >
      {open && <div className={css.inside}>{children}</div>}
    </dialog>
  )
}

const EDGE = 12

/** Below its button, and wholly on the screen. */
function place(dialog: HTMLDialogElement, button: HTMLElement): void {
  const { bottom, right } = button.getBoundingClientRect()
  dialog.style.top = `${bottom + 6}px`
  const room = document.documentElement.clientWidth - right
  dialog.style.right = `${Math.max(EDGE, Math.min(room, document.documentElement.clientWidth - WIDTH - EDGE))}px`
}

/** Of a sheet below a button; the style sheet says the same. */
const WIDTH = 304
