import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ImportState } from '@closed-learned/deals'
import { serve } from '@hono/node-server'
import { OpenAPIHono } from '@hono/zod-openapi'
import { afterAll, expect } from 'vitest'
import { openFilesSource } from '../../../sources/files/files-source.ts'
import { localGate } from '../../../testing/test-gate.ts'
import type { House } from '../../../work/house.ts'
import { type Admitted, admit } from '../admit.ts'
import { importRoutes } from '../imports.ts'

/** The routes of imports as a process makes them on a folder. */
export function importProgram(house: House, say: (text: string) => void): OpenAPIHono {
  const { gate, houses } = localGate(house)
  const routes = importRoutes(houses.first, openFilesSource, say)
  const app = new OpenAPIHono<Admitted>()
  app.use(admit(gate))
  return app.route('/api/v1', routes) as unknown as OpenAPIHono
}

/** Asks the routes as the page does, over a real connection. */
export async function importClient(house: House) {
  /** What was told to the operator. */
  const said: string[] = []
  const { fetch: answer } = importProgram(house, (text) => said.push(text))
  const server = serve({ fetch: answer, hostname: '127.0.0.1', port: 0 }) as Server
  await once(server, 'listening')
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo

  async function ask(method: string, path: string, body?: string | Uint8Array | object) {
    const isBytes = typeof body === 'string' || body instanceof Uint8Array
    const sent = body === undefined || isBytes ? body : JSON.stringify(body)
    return await read(
      `http://127.0.0.1:${port}/api/v1/imports${path}`,
      method,
      sent as RequestInit['body'],
    )
  }

  /** An upload with these files in it. */
  async function draft(files: Record<string, string | Uint8Array>): Promise<string> {
    const { status, json } = await ask('POST', '')
    expect(status).toBe(201)
    for (const [name, content] of Object.entries(files)) {
      const put = await ask('PUT', `/${json.id}/files/${encodeURIComponent(name)}`, content)
      expect(put).toMatchObject({ status: 200, json: { name } })
    }
    return json.id
  }

  /** Polls as the page does, until nothing runs any more. */
  async function settled(id: string): Promise<ImportState> {
    for (;;) {
      const { json } = await ask('GET', `/${id}`)
      if (json.state !== 'reading' && json.state !== 'importing') return json
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  const ended =
    (act: string) =>
    async (id: string, body: object = {}) => {
      expect(await ask('POST', `/${id}/${act}`, body)).toMatchObject({ status: 202 })
      return await settled(id)
    }
  return { said, port, ask, draft, settled, checked: ended('check'), taken: ended('take') }
}

async function read(address: string, method: string, body: RequestInit['body']) {
  const answer = await fetch(address, body === undefined ? { method } : { method, body })
  const text = await answer.text()
  const isJson = answer.headers.get('content-type')?.includes('json')
  return { status: answer.status, headers: answer.headers, text, json: isJson && JSON.parse(text) }
}

/** An export that no layout knows. */
export const OWN = `Ref,Firma,Opened,State,Sparte
D-1,Acme,2025-03-04,Won,Retail
D-2,Beta,2025-03-05,Lost,Energy
D-3,Gamma,2025-03-06,Talking,Retail
D-4,Delta,2025-03-06,Limbo,Energy
`
