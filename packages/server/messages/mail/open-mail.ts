import { createTransport } from 'nodemailer'
import type { Messages } from '../port.ts'

/** Longer than any mail server takes to answer. */
const PATIENCE_MS = 15_000

/**
 * Writes by a mail server: `url` such as smtps://user:password@mail.example or smtp://127.0.0.1:25,
 * `from` such as "Closed Learned <closed-learned@example.com>".
 */
export function openMail({ url, from }: { url: string; from: string }): Messages {
  const transport = createTransport(url, { from })
  return {
    delivers: true,
    async send({ to, subject, text }) {
      await within(
        PATIENCE_MS,
        transport.sendMail({ to: { name: '', address: to }, subject, text }),
      )
    },
    close: async () => transport.close(),
  }
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the mail server does not answer')), ms)
  })
  try {
    await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
