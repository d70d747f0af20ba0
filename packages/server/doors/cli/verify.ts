import { readFile, stat } from 'node:fs/promises'
import { type Refusal, refuse } from '@closed-learned/deals'
import { verifyReceipt } from '../../work/receipts/verify-receipt.ts'
import type { Answer, Voice } from './adapters.ts'

export interface VerifyCommand {
  readonly verb: 'verify'
  readonly file: string
  /** The id of the workspace's key, where the person knows it. */
  readonly key: string | undefined
  readonly json: boolean
}

/** Says of a receipt what was filed and when, and whether it is unchanged. Opens no database. */
export async function verify(command: VerifyCommand, voice: Voice): Promise<Answer> {
  const { holds, text } = verifyReceipt(await textOf(command.file), command.key)
  if (!holds) return notValid(text)
  voice.out(command.json ? JSON.stringify({ unchanged: true, text }) : text)
  return 0
}

const notValid = (text: string): Refusal => ({
  kind: 'file-unreadable',
  text,
  mend: '',
})

/** A receipt is a few thousand bytes. */
const LONGEST = 1_000_000

async function textOf(file: string): Promise<string> {
  try {
    if ((await stat(file)).size > LONGEST) return ''
    return await readFile(file, 'utf8')
  } catch {
    return refuse('file-unreadable', `${file} cannot be read.`, 'Check its path and try again.')
  }
}
