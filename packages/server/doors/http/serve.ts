import type { Server } from 'node:http'
import { Refused } from '@closed-learned/deals'
import { serve as listen } from '@hono/node-server'
import { THIS_MACHINE } from './address.ts'
import { httpApp, type Served } from './app.ts'

export interface Serving {
  /** As people open it. */
  readonly url: string
  /** Who can open it, in words. */
  readonly about: string
  close(): Promise<void>
}

/** Listens where it is told to; on this machine only, unless told otherwise. */
export function serve(served: Served, port: number): Promise<Serving> {
  const app = httpApp(served)
  const { host, url } = served.address ?? THIS_MACHINE
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, hostname: host, port }, (at) => {
      const here = `${host.includes(':') ? `[${host}]` : host}:${at.port}`
      resolve({
        url: url?.origin ?? `http://${here}`,
        about: url ? `listening on ${here}` : 'this machine only, until people have accounts',
        close: () => closed(server as Server),
      })
    })
    server.once('error', (trouble) => reject(notListening(trouble, host, port) ?? trouble))
  })
}

/** A port that is in use, or an address that this machine does not have, is no bug. */
function notListening(trouble: Error, host: string, port: number): Refused | undefined {
  const code = 'code' in trouble ? String(trouble.code) : ''
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    const text = `This machine has no address ${host}.`
    const mend = 'Set CLOSED_LEARNED_HOST to one of its own, or to 0.0.0.0 for all of them.'
    return new Refused({ kind: 'configuration-wrong', text, mend })
  }
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return undefined
  const why =
    code === 'EACCES' ? 'may not be listened on by this user' : 'is in use by another program'
  return new Refused({
    kind: 'port-taken',
    text: `Port ${port} ${why}.`,
    mend: 'Choose another with --port N; 0 takes any that is free.',
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
