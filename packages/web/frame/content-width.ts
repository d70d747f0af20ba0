/** Numbers of the style sheet of the frame. */
const NARROW = 800
const SIDE = 184
const WIDEST = 1096
const MARGINS = { narrow: 36, wide: 96 }

/** How wide a page is inside its margins before anything of it is there to be measured. */
export function contentWidth(): number {
  const { clientWidth } = document.documentElement
  return window.innerWidth <= NARROW
    ? clientWidth - MARGINS.narrow
    : Math.min(WIDEST, clientWidth - SIDE) - MARGINS.wide
}
