import { Declined } from '../api.ts'
import { type KeptForm, type Left, leftOf, QUIET } from './kept-form.ts'
import { forgetHere, hearSignOuts, keepHere, nameHere, namesHere, readHere } from './kept-here.ts'
import { type KeptRequest, sendKept } from './kept-request.ts'
import { sayTrouble } from './say-trouble.ts'

/** Without a network it is tried again after so long. */
const AGAIN = 10_000
const FORM = 'form:'
const NONE: readonly Left[] = []

/** Is told what came back, and the words that were sent. */
type Hearer = (told: unknown, words: object) => void

/** What the frame is told, whatever forms are open. */
interface Frame {
  /** Something arrived that no open form waited for. */
  readonly onArrived: (what: string) => void
  readonly onSignedOut: () => void
}

/** The name under which a member's form is kept. */
export const nameOfForm = (member: string, form: string) => nameHere(member, FORM + form)

/**
 * What is written in forms, kept as it is typed, and what was sent, until it has arrived: over a dead
 * network, a closed tab and a page that was left; once, however often it is sent.
 */
class Outbox {
  private readonly kept = new Map<string, KeptForm>()
  private readonly listeners = new Set<() => void>()
  private readonly hearers = new Map<string, Hearer>()
  private readonly underWay = new Set<string>()
  private frame: Frame | undefined
  private left = NONE
  private timer = 0

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** What waits, or was not taken, and has no form open that tells it. */
  readonly leftOver = () => this.left

  /** What is kept under a name. */
  read(name: string): KeptForm | undefined {
    const known = this.kept.get(name) ?? readHere<KeptForm>(name)
    if (known) this.kept.set(name, known)
    return known
  }

  /** Tells an open form what came back; gives back how to stop. */
  hear(name: string, hearer: Hearer): () => void {
    this.hearers.set(name, hearer)
    this.emit()
    return () => {
      if (this.hearers.get(name) === hearer) this.hearers.delete(name)
      this.emit()
    }
  }

  /** Keeps what was typed, also beside what is being sent. */
  type(name: string, words: object): void {
    const { tried = null, sending = null } = this.read(name) ?? {}
    this.write(name, { ...QUIET, words, at: Date.now(), tried, sending })
  }

  /** Sends what stands there, now or once the network is back. */
  send(name: string, words: object, what: string, request: KeptRequest<unknown>): void {
    const before = this.read(name)
    if (before?.sending) return
    const asked = JSON.stringify(request)
    const key = before?.tried?.asked === asked ? before.tried.key : crypto.randomUUID()
    const sending = { key, request, what, where: window.location.pathname, tries: 0 }
    this.write(name, { ...QUIET, words, at: Date.now(), sending, tried: { key, asked } })
    void this.deliver(name)
  }

  /** What waits is not sent after all, so that it can be changed; what arrived meanwhile has arrived. */
  takeBack(name: string): void {
    const kept = this.read(name)
    if (kept) this.write(name, { ...kept, sending: null })
  }

  forget(name: string): void {
    this.kept.delete(name)
    forgetHere(name)
    this.emit()
  }

  /** Sends what a member left here, and goes on whenever the network is back; gives back how to stop. */
  open(member: string, frame: Frame): () => void {
    this.frame = frame
    const there = () => this.sendAll(member)
    const elsewhere = ({ key, newValue }: StorageEvent) => this.heard(key, newValue)
    const deaf = hearSignOuts()
    window.addEventListener('online', there)
    window.addEventListener('storage', elsewhere)
    there()
    return () => {
      deaf()
      window.removeEventListener('online', there)
      window.removeEventListener('storage', elsewhere)
      window.clearTimeout(this.timer)
    }
  }

  private sendAll(member: string): void {
    for (const name of namesHere(member, FORM)) this.read(name)
    this.emit()
    this.sendOn()
  }

  private sendOn(): void {
    window.clearTimeout(this.timer)
    for (const name of this.kept.keys()) void this.deliver(name)
  }

  private async deliver(name: string): Promise<void> {
    const kept = this.read(name)
    if (!kept?.sending || this.underWay.has(name)) return
    this.underWay.add(name)
    const { request, key, what } = kept.sending
    try {
      const told = await sendKept(request, key)
      const hearer = this.hearers.get(name)
      const now = this.read(name)
      // What was typed since then stays, to be sent anew.
      if (now && now.words !== kept.words) this.write(name, { ...now, ...QUIET, tried: null })
      else this.forget(name)
      if (hearer) hearer(told, kept.words)
      else this.frame?.onArrived(what)
    } catch (error) {
      this.declined(name, error)
    } finally {
      this.underWay.delete(name)
    }
  }

  private declined(name: string, error: unknown): void {
    const kept = this.read(name)
    // Taken back, or signed out, meanwhile.
    if (!kept?.sending) return
    const { what, where, tries } = kept.sending
    if (comesAgain(error)) {
      this.write(name, { ...kept, sending: { ...kept.sending, tries: tries + 1 } })
      window.clearTimeout(this.timer)
      this.timer = window.setTimeout(() => this.sendOn(), AGAIN)
      if (error instanceof Declined && error.status === 401) this.frame?.onSignedOut()
      return
    }
    const kind = error instanceof Declined ? error.kind : ''
    const missed = this.hearers.has(name) ? null : { what, where }
    this.write(name, { ...kept, ...QUIET, trouble: sayTrouble(error), kind, missed, tried: null })
  }

  /** Another tab of the same person wrote, sent, or signed out. */
  private heard(name: string | null, text: string | null): void {
    if (name === null || !this.kept.has(name) || this.underWay.has(name)) return
    if (text === null) this.kept.delete(name)
    else this.kept.set(name, JSON.parse(text) as KeptForm)
    this.emit()
  }

  private write(name: string, kept: KeptForm): void {
    this.kept.set(name, kept)
    keepHere(name, kept)
    this.emit()
  }

  private emit(): void {
    const left = [...this.kept].flatMap(([name, kept]) =>
      this.hearers.has(name) ? [] : leftOf(name, kept),
    )
    this.left = left.length === 0 ? NONE : left
    for (const listener of this.listeners) listener()
  }
}

/** Whether the same may be taken later: the network, the machine, or a first try that still runs. */
function comesAgain(error: unknown): boolean {
  if (!(error instanceof Declined)) return false
  const { status, kind } = error
  return status === 0 || status >= 500 || status === 401 || status === 429 || kind === 'busy'
}

export const outbox = new Outbox()
