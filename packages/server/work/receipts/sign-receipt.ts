import { sign } from 'node:crypto'
import { type Receipt, type ReceiptFields, receiptText } from '@closed-learned/deals'
import type { ReceiptKey } from './receipt-key.ts'

/** Signs what a receipt says with the workspace's key (Ed25519). */
export function signReceipt(key: ReceiptKey, fields: ReceiptFields): Receipt {
  const signature = sign(null, Buffer.from(receiptText(fields)), key.private)
  return { ...fields, signature: signature.toString('base64') }
}
