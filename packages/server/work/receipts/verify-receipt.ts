import { createPublicKey, verify } from 'node:crypto'
import { type Receipt, receiptSchema, receiptText } from '@closed-learned/deals'
import { keyIdOf } from './receipt-key.ts'

/** What became of looking at a receipt; `text` is one sentence. */
export interface Verified {
  readonly holds: boolean
  readonly text: string
}

/**
 * Looks at the text of a receipt, without server or database: whether it says what was signed, and
 * whether by the key of that id, where one is given.
 */
export function verifyReceipt(text: string, keyId?: string): Verified {
  const receipt = receiptIn(text)
  if (receipt === undefined) return no('This is not a receipt of Closed Learned.')
  const { signature, ...fields } = receipt
  const open = Buffer.from(fields.key.public, 'base64')
  if (
    open.toString('base64') !== fields.key.public ||
    keyIdOf(open) !== fields.key.id ||
    !isSigned(receiptText(fields), open, signature)
  )
    return no('This receipt was changed after it was signed: it does not say what was filed.')
  if (keyId !== undefined && keyId.toLowerCase() !== fields.key.id)
    return no(`This receipt was signed with another key (${fields.key.id}) than ${keyId}.`)
  // Anybody can sign with a key of their own: whose it is, only the workspace's page tells.
  const known = keyId === undefined ? ' (compare it with your workspace’s, or give --key)' : ''
  return {
    holds: true,
    text: `Unchanged since it was signed with key ${fields.key.id}${known}: ${receipt.text}`,
  }
}

const no = (text: string): Verified => ({ holds: false, text })

function receiptIn(text: string): Receipt | undefined {
  try {
    return receiptSchema.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

function isSigned(text: string, publicKey: Buffer, signature: string): boolean {
  try {
    const key = createPublicKey({ key: publicKey, type: 'spki', format: 'der' })
    const bytes = Buffer.from(signature, 'base64')
    // Base64 can be written in several ways; only the one that was given counts as unchanged.
    if (key.asymmetricKeyType !== 'ed25519' || bytes.toString('base64') !== signature) return false
    return verify(null, Buffer.from(text), key, bytes)
  } catch {
    return false
  }
}
