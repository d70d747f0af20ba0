/** What a browser keeps for somebody who writes, until the server has it; theirs alone, by its name. */
const PREFIX = 'closed-learned:kept:'

/** The name of what a member keeps here; `what` tells one thing from another. */
export function nameHere(member: string, what: string): string {
  return `${PREFIX}${member}:${what}`
}

/** What was kept under a name; undefined where nothing was, or this browser keeps nothing. */
export function readHere<T>(name: string): T | undefined {
  try {
    const text = localStorage.getItem(name)
    return text === null ? undefined : (JSON.parse(text) as T)
  } catch {
    return undefined
  }
}

/** After a sign-out a page that is being left keeps nothing more. */
let isSignedOut = false

/** Keeps something; false where this browser keeps nothing, or has no room. */
export function keepHere(name: string, value: unknown): boolean {
  if (isSignedOut) return false
  try {
    localStorage.setItem(name, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export function forgetHere(name: string): void {
  try {
    localStorage.removeItem(name)
  } catch {
    // Nothing is kept here, then.
  }
}

/** Forgets everything that was kept here, as the last thing before a page is left by signing out. */
export function forgetAtSignOut(): void {
  isSignedOut = true
  forgetWhere((name) => name.startsWith(PREFIX))
}

/** Forgets what others than a member had kept here. */
export function forgetOthersHere(member: string): void {
  const own = nameHere(member, '')
  forgetWhere((name) => name.startsWith(PREFIX) && !name.startsWith(own))
}

function forgetWhere(isMeant: (name: string) => boolean): void {
  try {
    for (const name of Object.keys(localStorage).filter(isMeant)) localStorage.removeItem(name)
  } catch {
    // Nothing is kept here, then.
  }
}
