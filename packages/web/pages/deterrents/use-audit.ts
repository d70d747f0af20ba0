import type { Deterrents } from '@closed-learned/deals'
import { useMutation } from '@tanstack/react-query'
import { type RefObject, useRef, useState } from 'react'
import { api, Declined, told } from '../../api.ts'
import { addFiles, type Brought, isNothing, MOST_BYTES, NOTHING_BROUGHT } from './brought.ts'

export interface Audit {
  readonly brought: Brought
  readonly change: (part: Partial<Brought>) => void
  readonly add: (files: FileList) => void
  readonly look: () => void
  readonly isLooking: boolean
  /** What was found the last time; undefined before it. */
  readonly found: Deterrents | undefined
  /** Why nothing could be said, in words. */
  readonly trouble: string
  /** Has the keyboard once the answer is there. */
  readonly top: RefObject<HTMLDivElement | null>
}

/** What is put together on the page, and what came of it. Nothing of it outlives the page. */
export function useAudit(): Audit {
  const [brought, setBrought] = useState(NOTHING_BROUGHT)
  const [trouble, setTrouble] = useState('')
  const top = useRef<HTMLDivElement>(null)
  const { mutate, isPending, data } = useMutation({
    mutationFn: lookAt,
    onSuccess: () => top.current?.focus(),
    onError: (error) => setTrouble(sayTrouble(error)),
  })
  const change = (part: Partial<Brought>) => {
    setTrouble('')
    setBrought((before) => ({ ...before, ...part }))
  }
  const add = (list: FileList) => {
    if ([...list].reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) setTrouble(TOO_MUCH)
    else
      addFiles(brought.files, list).then(
        (files) => change({ files }),
        () => setTrouble('This file could not be read.'),
      )
  }
  const look = () => {
    if (isPending) return
    setTrouble(isNothing(brought) ? NOTHING : '')
    if (!isNothing(brought)) mutate(brought)
  }
  return { brought, change, add, look, isLooking: isPending, found: data, trouble, top }
}

function lookAt({ text, files, answers }: Brought): Promise<Deterrents> {
  const body = { text, answers, files: files.map(({ name, base64 }) => ({ name, base64 })) }
  return told(api.POST('/deterrents', { body }))
}

const NOTHING =
  'There is nothing to look at yet. Paste something, drop a file, or answer a question.'
const TOO_MUCH =
  'This is more than 3.5 MB. Bring in the folders workflows, flows, objects and reports alone, or a zip of them.'

function sayTrouble(error: Error): string {
  return error instanceof Declined ? `${error.text} ${error.mend}` : 'This could not be looked at.'
}
