import { Worker } from 'node:worker_threads'
import { Refused } from '@closed-learned/deals'
import type { StatementSink } from '../port.ts'
import { workerEntry } from '../worker-entry.ts'
import type { Answer, Job, Outcome, Request, Setting, Summary, Survey } from './job.ts'

type Final = Extract<Answer, { tell: 'surveyed' | 'translated' | 'finished' }>
type OnProgress = (bytes: number, rows: number) => void

interface Waiting {
  readonly onProgress: OnProgress
  readonly sink: StatementSink
  readonly done: (answer: Final) => void
  readonly fail: (trouble: unknown) => void
}

/** The main thread's side of the worker: asks one thing at a time, and passes its batches on. */
// Rows die young; room for many generations of them would only stay resident.
const YOUNG = { maxYoungGenerationSizeMb: 16 }

const translateEntry = () => workerEntry('translate', './files/translate.worker.ts')

export class Translator {
  #waiting: Waiting | undefined
  /** Batches are passed on one after the other. */
  #passing: Promise<void> = Promise.resolve()

  private constructor(private readonly worker: Worker) {
    worker.on('message', (answer: Answer) => this.#take(answer))
    worker.on('error', (trouble) => this.#waiting?.fail(trouble))
    worker.on('exit', () => this.#waiting?.fail(new Error('the translating thread has ended')))
  }

  static async start(): Promise<Translator> {
    return new Translator(new Worker(await translateEntry(), { resourceLimits: YOUNG }))
  }

  async survey(job: Job, setting: Setting, onProgress: OnProgress): Promise<Survey> {
    const answer = await this.#ask({ ask: 'survey', job, setting }, onProgress)
    if (answer.tell !== 'surveyed') throw new Error(`unexpected answer ${answer.tell}`)
    return answer.survey
  }

  async translate(
    job: Job,
    setting: Setting,
    sink: StatementSink,
    onProgress: OnProgress,
  ): Promise<Outcome> {
    const answer = await this.#ask({ ask: 'translate', job, setting }, onProgress, sink)
    await this.#passing
    if (answer.tell !== 'translated') throw new Error(`unexpected answer ${answer.tell}`)
    return answer.outcome
  }

  async finish(): Promise<Summary> {
    const answer = await this.#ask({ ask: 'finish' }, () => {})
    if (answer.tell !== 'finished') throw new Error(`unexpected answer ${answer.tell}`)
    return answer.summary
  }

  async stop(): Promise<void> {
    this.#waiting = undefined
    await this.worker.terminate()
  }

  #ask(request: Request, onProgress: OnProgress, sink: StatementSink = noBatches): Promise<Final> {
    return new Promise<Final>((done, fail) => {
      this.#waiting = { onProgress, sink, done, fail }
      this.#post(request)
    }).finally(() => {
      this.#waiting = undefined
    })
  }

  #post(request: Request): void {
    this.worker.postMessage(request)
  }

  #take(answer: Answer): void {
    const waiting = this.#waiting
    if (waiting === undefined) return
    switch (answer.tell) {
      case 'progress':
        waiting.onProgress(answer.bytes, answer.rows)
        break
      case 'batch': {
        const { kind, rows, copy } = answer
        this.#passing = this.#passing
          .then(() => waiting.sink({ kind, rows, copy }))
          .then(() => this.#post({ ask: 'more' }))
        this.#passing.catch((trouble) => waiting.fail(trouble))
        break
      }
      case 'refused':
        waiting.fail(new Refused(answer.refusal))
        break
      default:
        waiting.done(answer)
    }
  }
}

async function noBatches(): Promise<void> {
  throw new Error('no batch was asked for')
}
