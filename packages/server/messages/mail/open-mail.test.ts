import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, describe, expect, test } from 'vitest'
import { messagesContract } from '../contract.ts'
import type { Message } from '../port.ts'
import { openMail } from './open-mail.ts'

const got: Message[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      for (const { address } of session.envelope.rcptTo)
        got.push({ to: address, ...read(Buffer.concat(chunks).toString('utf8')) })
      done()
    })
  },
})
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
const { port } = server.server.address() as AddressInfo
afterAll(() => new Promise<void>((closed) => server.close(() => closed())))

const open = async () => {
  got.length = 0
  const url = `smtp://127.0.0.1:${port}`
  return { messages: openMail({ url, from: 'CL <cl@example.com>' }), arrived: () => got }
}

describe('mail', () => messagesContract(open))

test('a server that is not there is told', async () => {
  const messages = openMail({ url: 'smtp://127.0.0.1:1', from: 'cl@example.com' })
  await expect(messages.send({ to: 'a@b.c', subject: '', text: '' })).rejects.toThrow()
})

function read(raw: string): Omit<Message, 'to'> {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const subject = /^Subject: (.*)$/m.exec(head)?.[1] ?? ''
  const body = rest.join('\r\n\r\n').replaceAll('\r\n', '\n')
  const quoted = /quoted-printable/.test(head)
  return { subject, text: quoted ? unquoted(body) : body }
}

function unquoted(text: string): string {
  const bytes = text
    .replaceAll('=\n', '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
