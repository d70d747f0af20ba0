import type { LessonDraftTold } from '@closed-learned/deals'
import { useEffect, useRef, useState } from 'react'
import { api, Declined, told } from '../../api.ts'
import { sayTrouble } from '../../frame/say-trouble.ts'
import { type Copies, copiesOf } from '../../frame/two-copies.ts'
import {
  forgetLesson,
  type KeptLesson,
  keepLesson,
  keptLessons,
  type LessonWritten,
} from './kept-lessons.ts'

/** After so long without a key what is typed is sent, in milliseconds. */
const PAUSE = 700
/** After so long what did not arrive is sent again. */
const AGAIN = 5_000

/** What the server makes of a draft: near lessons, numbers, advice. */
export type DraftTold = Pick<LessonDraftTold, 'near' | 'backTest' | 'missing' | 'meets'>

interface Writing {
  readonly content: LessonWritten
  readonly change: (part: Partial<LessonWritten>) => void
  /** Whether it is kept, and where, in words. */
  readonly said: string
  readonly told: DraftTold | null
  /** It was written on another device too; nothing is sent until one of both is chosen. */
  readonly other: { readonly onSwap: () => void; readonly onKeep: () => void } | null
  /** Sends what is not sent yet; throws where that is declined. */
  readonly flush: () => Promise<void>
  /** It is published: nothing of it is kept here any more. */
  readonly forget: () => void
}

/**
 * A draft that is written: kept in this browser with every key, and by the server once one pauses or the
 * net is back; the same id throughout, so that it is there once.
 */
export function useDraft(
  member: string,
  id: string,
  begun: LessonWritten,
  known: DraftTold | null,
): Writing {
  const [{ goOn, other: there, kept }] = useState(() => whereFrom(member, id, begun, known))
  const [content, setContent] = useState(goOn)
  const [other, setOther] = useState(there)
  const [answer, setAnswer] = useState<DraftTold | null>(known)
  const [said, say] = useState('')
  const newest = useRef<KeptLesson>(kept)
  // Nothing is sent until one of two versions is chosen.
  const isOpen = useRef(there !== null)
  const timer = useRef(0)
  const send = useRef(async (): Promise<void> => {
    window.clearTimeout(timer.current)
    if (newest.current.isThere || isOpen.current) return
    const sent = newest.current.content
    const draft = await putDraft(id, sent)
    setAnswer(draft as DraftTold)
    if (newest.current.content !== sent) return
    newest.current = { content: sent, isThere: true, there: sent }
    keepLesson(member, id, newest.current)
    say('Kept. Only you see it.')
  })
  const trySend = useRef((): void => {
    send.current().catch((trouble: unknown) => {
      const isAway = trouble instanceof Declined && trouble.kind === 'unreachable'
      say(isAway ? 'Kept in this browser; it is sent once the net is back.' : sayTrouble(trouble))
      if (isAway) timer.current = window.setTimeout(trySend.current, AGAIN)
    })
  })
  useEffect(() => {
    const again = () => trySend.current()
    window.addEventListener('online', again)
    again()
    return () => {
      window.removeEventListener('online', again)
      again()
      window.clearTimeout(timer.current)
    }
  }, [])
  return {
    content,
    said,
    told: answer,
    change(part) {
      const next = { ...newest.current.content, ...part }
      newest.current = { ...newest.current, content: next, isThere: false }
      setContent(next)
      keepLesson(member, id, newest.current)
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(trySend.current, PAUSE)
    },
    other: other && {
      onSwap() {
        setOther(content)
        setContent(other)
        newest.current = { ...newest.current, content: other }
      },
      onKeep() {
        isOpen.current = false
        setOther(null)
        newest.current = { ...newest.current, isThere: false }
        trySend.current()
      },
    },
    flush: () => send.current(),
    forget() {
      window.clearTimeout(timer.current)
      newest.current = { ...newest.current, isThere: true }
      forgetLesson(member, id)
    },
  }
}

/** What to go on with, and what is known of it here. */
function whereFrom(
  member: string,
  id: string,
  begun: LessonWritten,
  known: DraftTold | null,
): Copies<LessonWritten> & { readonly kept: KeptLesson } {
  const there = known === null ? null : begun
  const here = keptLessons(member)[id]
  if (!here || here.isThere)
    return { goOn: begun, other: null, kept: { content: begun, isThere: true, there } }
  const copies = copiesOf({ written: here.content, there: here.there }, there)
  return { ...copies, kept: here }
}

function putDraft(id: string, draft: LessonWritten) {
  const { where, roles, losses } = draft
  const body = { ...draft, where: [...where], roles: [...roles], losses: [...losses] }
  return told(api.PUT('/lesson-drafts/{id}', { params: { path: { id } }, body }))
}
