import type { Server } from 'node:http'
import { Refused } from '@closed-learned/deals'
import { serve as listen } from '@hono/node-server'
import { httpApp, type Served } from './app.ts'

export interface Serving {
  readonly url: string
  close(): Promise<void>
}

/** Listens on loopback only: until people have accounts nobody else may come in. */
export function serve(served: Served, port: number): Promise<Serving> {
  const app = httpApp(served)
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, hostname: '127.0.0.1', port }, (at) =>
      resolve({ url: `http://127.0.0.1:${at.port}`, close: () => closed(server as Server) }),
    )
    server.once('error', (trouble) => reject(portTaken(trouble, port) ?? trouble))
  })
}

/** A port that is in use, or that this user may not listen on, is no bug. */
function portTaken(trouble: Error, port: number): Refused | undefined {
  const code = 'code' in trouble ? trouble.code : undefined
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
