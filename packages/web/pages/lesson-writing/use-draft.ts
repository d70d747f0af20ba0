import type { LessonDraftTold } from '@closed-learned/deals'
import { useEffect, useRef, useState } from 'react'
import { api, Declined, told } from '../../api.ts'
import { sayTrouble } from '../../frame/say-trouble.ts'
import { forgetLesson, keepLesson, keptLessons, type LessonWritten } from './kept-lessons.ts'

/** After so long without a key what is typed is sent, in milliseconds. */
const PAUSE = 700
/** After so long what did not arrive is sent again. */
const AGAIN = 5_000

/** What the server makes of a draft: near lessons, numbers, advice. */
export type DraftTold = Pick<LessonDraftTold, 'near' | 'backTest' | 'missing'>

interface Writing {
  readonly content: LessonWritten
  readonly change: (part: Partial<LessonWritten>) => void
  /** Whether it is kept, and where, in words. */
  readonly said: string
  readonly told: DraftTold | null
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
  const [content, setContent] = useState(() => {
    const here = keptLessons(member)[id]
    return here && !here.isThere ? here.content : begun
  })
  const [answer, setAnswer] = useState<DraftTold | null>(known)
  const [said, say] = useState('')
  const newest = useRef({ content, isThere: keptLessons(member)[id]?.isThere ?? true })
  const timer = useRef(0)
  const send = useRef(async (): Promise<void> => {
    window.clearTimeout(timer.current)
    if (newest.current.isThere) return
    const sent = newest.current.content
    const draft = await told(
      api.PUT('/lessons/drafts/{id}', {
        params: { path: { id } },
        body: { ...sent, where: [...sent.where], roles: [...sent.roles], losses: [...sent.losses] },
      }),
    )
    setAnswer(draft as DraftTold)
    if (newest.current.content !== sent) return
    newest.current = { content: sent, isThere: true }
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
      newest.current = { content: next, isThere: false }
      setContent(next)
      keepLesson(member, id, newest.current)
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(trySend.current, PAUSE)
    },
    flush: () => send.current(),
    forget() {
      window.clearTimeout(timer.current)
      newest.current = { content: newest.current.content, isThere: true }
      forgetLesson(member, id)
    },
  }
}
