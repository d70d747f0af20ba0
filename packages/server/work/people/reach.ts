import type { Accounts } from '../../accounts/port.ts'
import type { Message, Messages } from '../../messages/port.ts'

/** How people are reached: their accounts, messages to them, and the address that links begin with. */
export interface Reach {
  readonly accounts: Accounts
  readonly messages: Messages
  /** Without a slash at its end. */
  readonly url: string
  /** Tells the operator that a message did not go out. */
  readonly say: (text: string) => void
}

/** Whether it went out; where not, whoever asked is shown what it says. */
export async function sent({ messages, say }: Reach, message: Message): Promise<boolean> {
  if (!messages.delivers) return false
  try {
    await messages.send(message)
    return true
  } catch (trouble) {
    say(`A message did not go out: ${trouble instanceof Error ? trouble.message : 'unknown'}`)
    return false
  }
}
