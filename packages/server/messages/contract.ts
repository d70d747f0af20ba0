import { expect, test } from 'vitest'
import type { Message, Messages } from './port.ts'

/** What every way of writing to people must do; `arrived` gives what came out at the other end. */
export function messagesContract(
  open: () => Promise<{ messages: Messages; arrived: () => readonly Message[] }>,
): void {
  test('what is sent arrives as it was written, if it delivers at all', async () => {
    const { messages, arrived } = await open()
    const message = {
      to: 'jo@example.com',
      subject: 'Your invitation',
      text: 'Grüße.\n\nOpen https://example.com/invitations/abc_-123 within a week.\n',
    }
    await messages.send(message)
    expect(arrived()).toEqual(messages.delivers ? [message] : [])
    await messages.close()
  })

  test('nobody is added by what stands in an address or a subject', async () => {
    const { messages, arrived } = await open()
    const sly = 'jo@example.com\r\nBcc: all@example.com'
    await messages
      .send({ to: sly, subject: 'Hi\r\nBcc: all@example.com', text: '.' })
      .catch(() => 0)
    for (const { to } of arrived()) expect(to).not.toContain('all@')
    await messages.close()
  })
}
