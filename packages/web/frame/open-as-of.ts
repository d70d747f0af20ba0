export const AS_OF_WANTED = 'closed-learned:as-of'

/** Opens the choice of the day below a button. */
export function openAsOf(button: HTMLElement): void {
  button.dispatchEvent(new Event(AS_OF_WANTED, { bubbles: true }))
}
