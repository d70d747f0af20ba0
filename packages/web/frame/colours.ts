import { useSyncExternalStore } from 'react'

/** The colours that a person chose here; `auto` follows the system. */
export type Colours = 'auto' | 'light' | 'dark'

const KEY = 'closed-learned-colours'
const CHANGED = 'colours-changed'
const system = matchMedia('(prefers-color-scheme: dark)')

function chosen(): Colours {
  try {
    const kept = localStorage.getItem(KEY)
    return kept === 'light' || kept === 'dark' ? kept : 'auto'
  } catch {
    return 'auto'
  }
}

/** What is shown now; the first paint is coloured by theme.js in the same way. */
function shownColours(): 'light' | 'dark' {
  const choice = chosen()
  if (choice !== 'auto') return choice
  return system.matches ? 'dark' : 'light'
}

function show(): void {
  document.documentElement.dataset.colours = shownColours()
}

system.addEventListener('change', show)

/** The choice, and how to change it; it is kept in this browser. */
export function useColours(): [Colours, (choice: Colours) => void] {
  const choice = useSyncExternalStore(hear, chosen)
  return [choice, choose]
}

function hear(changed: () => void): () => void {
  window.addEventListener(CHANGED, changed)
  return () => window.removeEventListener(CHANGED, changed)
}

function choose(choice: Colours): void {
  try {
    localStorage.setItem(KEY, choice)
  } catch {
    // A browser that keeps nothing still shows the choice until the page is left.
  }
  show()
  window.dispatchEvent(new Event(CHANGED))
}
