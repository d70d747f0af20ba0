import { useEffect, useRef } from 'react'
import { drop } from './actions.ts'
import { gatherDropped } from './gather-files.ts'
import type { Desk } from './useDesk.ts'

const OVER = 'data-files-over'

/** Files may be dropped anywhere on the page; where none are wanted, the browser leaves them alone. */
export function useDropAnywhere(desk: Desk): void {
  const latest = useRef(desk)
  latest.current = desk
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      event.dataTransfer.dropEffect = isOpen(latest.current) ? 'copy' : 'none'
      document.documentElement.toggleAttribute(OVER, isOpen(latest.current))
    }
    const out = (event: DragEvent) => {
      if (event.relatedTarget === null) document.documentElement.removeAttribute(OVER)
    }
    const dropped = (event: DragEvent) => {
      event.preventDefault()
      document.documentElement.removeAttribute(OVER)
      const { dataTransfer } = event
      if (dataTransfer === null || !isOpen(latest.current)) return
      void gatherDropped(dataTransfer).then((gathered) => drop(latest.current, gathered))
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', out)
    window.addEventListener('drop', dropped)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', out)
      window.removeEventListener('drop', dropped)
    }
  }, [])
}

function isOpen({ phase, isBusy }: Desk): boolean {
  return !isBusy && phase !== 'sending' && phase !== 'reading' && phase !== 'importing'
}
