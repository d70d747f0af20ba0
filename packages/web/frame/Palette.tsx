import { lazy, Suspense, useEffect, useState } from 'react'
import { openPalette, PALETTE_WANTED } from './open-palette.ts'

const PaletteWindow = lazy(() =>
  import('./PaletteWindow.tsx').then((file) => ({ default: file.PaletteWindow })),
)

/** Opens the palette on Ctrl K or ⌘ K, and wherever it is asked for. */
export function Palette() {
  const [wanted, setWanted] = useState(0)
  useEffect(() => {
    const want = () => setWanted((times) => times + 1)
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return
      event.preventDefault()
      openPalette()
    }
    window.addEventListener(PALETTE_WANTED, want)
    window.addEventListener('keydown', press)
    return () => {
      window.removeEventListener(PALETTE_WANTED, want)
      window.removeEventListener('keydown', press)
    }
  }, [])
  if (wanted === 0) return null
  return (
    <Suspense>
      <PaletteWindow wanted={wanted} />
    </Suspense>
  )
}
