/** What a browser keeps for somebody who writes, until the server has it; theirs alone, by its name. */
const PREFIX = 'closed-learned:kept:'
/** Told to other tabs: somebody signed out, and when. It says nothing else. */
const SIGNED_OUT = 'closed-learned:signed-out'
/** Since when, and until when, the server answered in the session that is here. */
const SEEN = 'closed-learned:seen'

/** The name of what a member keeps here; `what` tells one thing from another. */
export function nameHere(member: string, what: string): string {
  return `${PREFIX}${member}:${what}`
}

/** The names of everything that a member keeps here and that begins so. */
export function namesHere(member: string, what: string): string[] {
  const begin = nameHere(member, what)
  return where((name) => name.startsWith(begin))
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

/** After a sign-out a page that is still open keeps nothing more. */
let isSignedOut = false

/** Keeps something; false where this browser keeps nothing, or has no room. */
export function keepHere(name: string, value: unknown): boolean {
  return !isSignedOut && write(name, value)
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
  forgetHere(SEEN)
  write(SIGNED_OUT, Date.now())
  forgetWhere((name) => name.startsWith(PREFIX))
}

/** Hears in every open tab that somebody signed out in another; gives back how to stop. */
export function hearSignOuts(): () => void {
  const heard = ({ key, newValue }: StorageEvent) => {
    if (key === SIGNED_OUT && newValue !== null) isSignedOut = true
  }
  window.addEventListener('storage', heard)
  return () => window.removeEventListener('storage', heard)
}

/** Somebody is in, at this moment: what others had kept here is forgotten. */
export function onlyOwnHere(member: string): void {
  isSignedOut = false
  const since = readHere<Seen>(SEEN)?.since ?? Date.now()
  write(SEEN, { since, at: Date.now() })
  const own = nameHere(member, '')
  forgetWhere((name) => name.startsWith(PREFIX) && !name.startsWith(own))
}

interface Seen {
  readonly since: number
  readonly at: number
}

/** Sessions that nobody uses, and those that are old, run out by themselves; in milliseconds. */
const IDLE = 12 * 3_600_000
const OLD = 14 * 24 * 3_600_000
/** Clocks differ, and a session is not asked after at every moment. */
const ABOUT = 3_600_000

/**
 * The server knows the session no more. One that ran out may be begun again by whoever wrote here; one
 * that was ended, on another device or by somebody else, is a sign-out: everything is forgotten.
 */
export function forgetIfEnded(now = Date.now()): void {
  const seen = readHere<Seen>(SEEN)
  if (seen === undefined) return
  forgetHere(SEEN)
  const ranOut = now - seen.at > IDLE - ABOUT || now - seen.since > OLD - ABOUT
  if (!ranOut) forgetAtSignOut()
}

function write(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

function where(isMeant: (name: string) => boolean): string[] {
  try {
    return Object.keys(localStorage).filter(isMeant)
  } catch {
    return []
  }
}

function forgetWhere(isMeant: (name: string) => boolean): void {
  for (const name of where(isMeant)) forgetHere(name)
}
