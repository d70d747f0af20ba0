/** Asks for the palette; it is loaded when it is first wanted. */
export function openPalette(): void {
  window.dispatchEvent(new Event(PALETTE_WANTED))
}

export const PALETTE_WANTED = 'palette-wanted'
