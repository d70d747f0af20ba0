import { Declined } from '../../../api.ts'
import type { Coming } from './gather-files.ts'

/** Uploads one file; tells the bytes that went out. Throws `Declined`, or an AbortError. */
export async function sendFile(
  id: string,
  coming: Coming,
  onSent: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  await demandReadable(coming)
  signal.throwIfAborted()
  const request = new XMLHttpRequest()
  const stop = () => request.abort()
  signal.addEventListener('abort', stop)
  try {
    await new Promise<void>((done, fail) => {
      request.upload.onprogress = (event) => onSent(event.loaded)
      request.onload = () =>
        request.status < 300 ? done() : fail(declinedBy(request.status, request.responseText))
      request.onerror = () => fail(BROKEN_OFF)
      request.onabort = () => fail(new DOMException('Stopped', 'AbortError'))
      const name = encodeURIComponent(coming.name)
      request.open('PUT', `/api/v1/imports/${encodeURIComponent(id)}/files/${name}`)
      request.setRequestHeader('content-type', 'application/octet-stream')
      request.send(coming.file)
    })
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** A file may be gone, or turn out to be a folder, by the time that it is read. */
async function demandReadable({ name, file }: Coming): Promise<void> {
  try {
    await file.slice(0, 1).arrayBuffer()
  } catch {
    throw new Declined(
      `${name} cannot be read any more.`,
      'See that it is still there, and drop it again.',
      'file-unreadable',
      0,
    )
  }
}

const BROKEN_OFF = new Declined(
  'The program is not running any more.',
  'Start it again in the terminal and drop the files again; nothing of them was stored.',
  'unreachable',
  0,
)

function declinedBy(status: number, body: string): Declined {
  const problem = problemIn(body)
  return new Declined(
    problem.title ?? 'The program did not answer as expected.',
    problem.mend ?? 'Try it once more.',
    problem.kind ?? 'unexpected',
    status,
  )
}

function problemIn(body: string): { title?: string; mend?: string; kind?: string } {
  try {
    return JSON.parse(body)
  } catch {
    return {}
  }
}
