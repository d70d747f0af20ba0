import { Declined } from '../../api.ts'
import { forgetHere, keepHere } from '../../frame/kept-here.ts'
import { sayTrouble } from '../../frame/say-trouble.ts'
import { type Given, giveAccount, keepDraft } from './give.ts'
import type { Kept } from './kept-writing.ts'
import type { Writing } from './writing.ts'

/** After so long without a key what is typed is kept, in milliseconds. */
const PAUSE = 500
/** Without a network it is tried again after so long. */
const AGAIN = 10_000

/** How it stands with a debrief that is being written. */
export interface DeskState {
  readonly kept: Kept
  /** What came back; `elsewhere`: it was given in another tab. */
  readonly filed: Given | 'elsewhere' | null
  /** Where it is kept, in words. */
  readonly saidKept: string
  /** Why it was not given, in words. */
  readonly trouble: string
  /** What was held until its advice was read: the same words go on the second time. */
  readonly held: Writing | null
}

const OFFLINE = 'Kept on this device. It goes to the server once the network is back.'
const LATER = 'There is no network. It is kept on this device, and is given once, when it is back.'

/**
 * Where a debrief is written: kept at each pause here and on the server, also without a network and by
 * a tab that is closed; given once, from however many tabs and tries.
 */
export class Desk {
  private timer = 0
  private readonly listeners = new Set<() => void>()
  private state: DeskState
  private isSignedOut = false

  constructor(
    private readonly deal: string,
    private readonly name: string,
    kept: Kept,
  ) {
    this.state = { kept, filed: null, saidKept: '', trouble: '', held: null }
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  readonly snapshot = () => this.state

  /** Begins to listen for the network and for other tabs; gives back how to stop. */
  readonly open = () => {
    const there = () => void this.sendOn()
    const left = () => this.keep()
    const elsewhere = ({ key, newValue }: StorageEvent) => this.heard(key, newValue)
    window.addEventListener('online', there)
    window.addEventListener('pagehide', left)
    window.addEventListener('storage', elsewhere)
    // What this browser alone has, from a tab that was closed, goes on its way.
    there()
    return () => {
      window.removeEventListener('online', there)
      window.removeEventListener('pagehide', left)
      window.removeEventListener('storage', elsewhere)
      there()
    }
  }

  readonly change = (part: Partial<Writing>) => {
    const { kept } = this.state
    if (kept.sending || this.state.filed) return
    const writing = { ...kept.writing, ...part }
    this.set({ kept: { ...kept, writing, isThere: false }, trouble: '' })
    this.after(PAUSE)
  }

  readonly give = () => {
    const { kept, held } = this.state
    if (kept.sending || this.state.filed) return
    if (kept.other) return this.say('Choose above which version to keep.')
    const sending = { key: crypto.randomUUID(), adviceRead: held === kept.writing }
    this.set({ kept: { ...kept, sending }, trouble: '' })
    void this.sendOn()
  }

  /** Shows what was written on another device, and keeps this for now. */
  readonly swap = () => {
    const { kept } = this.state
    if (kept.other) this.set({ kept: { ...kept, writing: kept.other, other: kept.writing } })
  }

  /** The version that is shown is the one. */
  readonly choose = () => {
    this.set({ kept: { ...this.state.kept, other: null, isThere: false }, trouble: '' })
    void this.sendOn()
  }

  readonly say = (trouble: string) => this.set({ trouble })

  /** Sends what is not there yet: the account if it was given, else the draft. */
  private async sendOn(): Promise<void> {
    window.clearTimeout(this.timer)
    const { kept, filed } = this.state
    if (filed || (kept.isThere && !kept.sending)) return
    this.keep()
    if (kept.other) return
    await (kept.sending ? this.sendAccount(kept.sending) : this.sendDraft(kept.writing))
  }

  private async sendDraft(writing: Writing): Promise<void> {
    const isThere = await keepDraft(this.deal, writing)
    if (this.state.filed) return
    const { kept } = this.state
    if (isThere && kept.writing === writing) {
      this.set({ kept: { ...kept, isThere, there: writing } })
      this.keep()
    }
    this.set({ saidKept: isThere ? 'Kept. Only you see it.' : OFFLINE })
    if (!isThere) this.after(AGAIN)
  }

  private async sendAccount(sending: NonNullable<Kept['sending']>): Promise<void> {
    const { writing, sentAs } = this.state.kept
    try {
      this.arrived(await giveAccount(this.deal, writing, { ...sending, sentAs }))
    } catch (error) {
      if (this.state.filed) return
      if (isUnreachable(error)) {
        this.set({ trouble: LATER })
        return this.after(AGAIN)
      }
      const held = error instanceof Declined && error.kind === 'held' ? writing : null
      const kept = { ...this.state.kept, sending: null }
      this.set({ kept, held, trouble: sayTrouble(error) })
      this.keep()
    }
  }

  private arrived(filed: Given | 'elsewhere'): void {
    window.clearTimeout(this.timer)
    if (filed !== 'elsewhere') keepHere(this.name, { ...this.state.kept, isGiven: true })
    forgetHere(this.name)
    this.set({ filed })
  }

  /** What another tab of the same person has written, or given. */
  private heard(name: string | null, text: string | null): void {
    if (name !== this.name || this.state.filed) return
    // Forgotten without having been given: they have signed out in another tab.
    if (text === null) this.isSignedOut = true
    else {
      const kept = JSON.parse(text) as Kept
      if (kept.isGiven) this.arrived('elsewhere')
      else this.set({ kept })
    }
  }

  private keep(): void {
    if (!this.state.filed && !this.isSignedOut) keepHere(this.name, this.state.kept)
  }

  private after(ms: number): void {
    window.clearTimeout(this.timer)
    this.timer = window.setTimeout(() => void this.sendOn(), ms)
  }

  private set(part: Partial<DeskState>): void {
    this.state = { ...this.state, ...part }
    for (const listener of this.listeners) listener()
  }
}

const isUnreachable = (error: unknown) =>
  !(error instanceof Declined) || error.status === 0 || error.status >= 500
