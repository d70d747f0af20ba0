import { parentPort } from 'node:worker_threads'
import { Refused } from '@closed-learned/deals'
import type { Answer, Job, Request, Setting } from './job.ts'
import { surveyFile } from './survey-file.ts'
import { CopyWriter } from './translate/copy-text.ts'
import { Memory } from './translate/memory.ts'
import { translateFile } from './translate/translate-file.ts'

/** So many batches may wait for the main thread before reading pauses: about a megabyte. */
const MOST_WAITING = 4

const port = parentPort
let memory: Memory | undefined
let waiting = 0
let resume: (() => void) | undefined

/** The worker thread: reads and translates files one after the other, as the main thread asks. */
port?.on('message', (request: Request) => {
  if (request.ask === 'more') {
    waiting--
    if (waiting < MOST_WAITING) resume?.()
    return
  }
  serve(request).catch((trouble) => {
    // Anything but a refusal is a bug, and ends the thread with its stack.
    if (!(trouble instanceof Refused)) throw trouble
    tell({ tell: 'refused', refusal: trouble.refusal })
  })
})

async function serve(request: Exclude<Request, { ask: 'more' }>): Promise<void> {
  switch (request.ask) {
    case 'survey': {
      const onChunk = (bytes: number) => tell({ tell: 'progress', bytes, rows: 0 })
      const survey = await surveyFile(request.job, request.setting, onChunk)
      return tell({ tell: 'surveyed', survey })
    }
    case 'translate':
      return await translate(request.job, request.setting)
    case 'finish':
      if (memory === undefined) throw new Error('finished before anything was translated')
      return tell({ tell: 'finished', summary: memory.summary() })
  }
}

async function translate(job: Job, setting: Setting): Promise<void> {
  memory ??= new Memory(setting)
  const writer = job.emits === null ? null : new CopyWriter(job.emits, give)
  const outcome = await translateFile(job, memory, writer, (bytes, rows) => {
    tell({ tell: 'progress', bytes, rows })
    if (waiting < MOST_WAITING) return undefined
    return new Promise<void>((done) => {
      resume = () => {
        resume = undefined
        done()
      }
    })
  })
  tell({ tell: 'translated', outcome })
}

function give(kind: CopyWriter['kind'], rows: number, copy: Uint8Array): void {
  waiting++
  const answer: Answer = { tell: 'batch', kind, rows, copy }
  // Handed over, not copied: the encoder's buffer is of exactly this size and nobody else's.
  port?.postMessage(answer, copy.buffer instanceof ArrayBuffer ? [copy.buffer] : [])
}

function tell(answer: Answer): void {
  port?.postMessage(answer)
}
