import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { KeptRequest } from './kept-request.ts'
import { meQuery } from './me.ts'
import { nameOfForm, outbox } from './outbox.ts'

/** A form whose words outlive a closed tab and a dead network. */
export interface KeptFormOf<Words, Told> {
  /** Tells it from every other form, such as `predict:ID`. */
  readonly form: string
  /** What it sends, in a few words, as it is told outside of it: `Your prediction of Acme`. */
  readonly what: string
  /** What stands in it at first. */
  readonly empty: Words
  /**
   * What is asked of the server, by `posted` or `put`, or in words what the form still lacks. `isHeld`:
   * the same words were held so that the advice about them is read first.
   */
  readonly request: (words: Words, isHeld: boolean) => KeptRequest<Told> | string
  /** Whether one can go on typing while it is sent; what is typed then is kept to be sent anew. */
  readonly goesOn?: boolean
  /** It arrived; the words are forgotten here. */
  readonly onTold: (told: Told, words: Words) => void
}

export interface KeptFormNow<Words> {
  readonly words: Words
  /** Whether something is kept here that was not sent. */
  readonly isBegun: boolean
  /** Changes a part; nothing while it is sent, unless it goes on. */
  readonly change: (part: Partial<Words>) => void
  readonly send: () => void
  readonly isSending: boolean
  /** What is in the way, or where it waits, in words; empty where there is nothing to say. */
  readonly said: string
  /** Says something there until the words change. */
  readonly say: (text: string) => void
  /** The words were held: the same go on the second time. */
  readonly isHeld: boolean
  /** It waits for the network; `takeBack` lets it be changed first. */
  readonly isWaiting: boolean
  readonly takeBack: () => void
  /** Forgets what was written. */
  readonly forget: () => void
}

/**
 * A form that keeps what is typed in this browser, for its member alone, and sends it once: at once, or
 * when the network is back, also from another page or after the tab was closed. Every try bears the
 * same `Idempotency-Key`, so that a lost answer is no second filing. What was written is forgotten once it has
 * arrived, and at sign-out.
 *
 *     const { words, change, send, isSending, said } = useKeptForm({
 *       form: `trial:${id}`,
 *       what: 'Your line about a lesson',
 *       empty: { text: '' },
 *       request: ({ text }) =>
 *         text.trim() === ''
 *           ? 'Write a line first.'
 *           : posted('/lessons/{id}/trials', { params: { path: { id } }, body: { text } }),
 *       onTold: () => queries.invalidateQueries({ queryKey: ['lessons'] }),
 *     })
 */
export function useKeptForm<Words extends object, Told>(
  asked: KeptFormOf<Words, Told>,
): KeptFormNow<Words> {
  const { data: me } = useSuspenseQuery(meQuery)
  const name = nameOfForm(me.member?.id ?? 'operator', asked.form)
  const kept = useSyncExternalStore(outbox.subscribe, () => outbox.read(name))
  const [lacks, say] = useState('')
  const onTold = useRef(asked.onTold)
  useEffect(() => {
    onTold.current = asked.onTold
  })
  useEffect(
    () => outbox.hear(name, (told, words) => onTold.current(told as Told, words as Words)),
    [name],
  )
  const wordsNow = () => ({ ...asked.empty, ...outbox.read(name)?.words })
  const isHeld = kept?.kind === 'held'
  const isSending = kept != null && kept.sending !== null
  const isWaiting = (kept?.sending?.tries ?? 0) > 0
  return {
    words: { ...asked.empty, ...kept?.words },
    isBegun: kept !== undefined,
    change: (part) => {
      if (outbox.read(name)?.sending && !asked.goesOn) return
      say('')
      outbox.type(name, { ...wordsNow(), ...part })
    },
    send: () => {
      const words = wordsNow()
      const request = asked.request(words, isHeld)
      if (typeof request === 'string') return say(request)
      say('')
      outbox.send(name, words, asked.what, request)
    },
    isSending,
    said: lacks || kept?.trouble || (isWaiting ? WAITS : ''),
    say,
    isHeld,
    isWaiting,
    takeBack: () => outbox.takeBack(name),
    forget: () => outbox.forget(name),
  }
}

const WAITS =
  'It did not get through. It is kept on this device and goes out by itself, once, when the network is back.'
