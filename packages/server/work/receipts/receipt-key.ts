import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto'
import type { Receipt } from '@closed-learned/deals'
import { keepSecret, secretNamed } from '../../store/secrets-of-workspace.ts'
import type { House } from '../house.ts'

/** The key with which a workspace signs its receipts, and what of it everybody may know. */
export interface ReceiptKey {
  readonly private: KeyObject
  readonly told: Pick<Receipt, 'workspace' | 'key'>
}

const SECRET = 'receipts'

/** The workspace's key, made at the first receipt; its private half never leaves the sealing. */
export async function receiptKey({ store, sealing }: House): Promise<ReceiptKey> {
  return store.inWorkspace(async (session) => {
    const known = await secretNamed(session, sealing, SECRET)
    if (known) return keyOf(known, store.workspace)
    // Two that make it at once take turns.
    await session.run('SELECT pg_advisory_xact_lock(7201, hashtext($1))', [
      `${SECRET} ${store.workspace}`,
    ])
    const other = await secretNamed(session, sealing, SECRET)
    if (other) return keyOf(other, store.workspace)
    const made = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' })
    await keepSecret(session, sealing, SECRET, made)
    return keyOf(made, store.workspace)
  })
}

function keyOf(der: Buffer, workspace: string): ReceiptKey {
  const key = createPrivateKey({ key: der, type: 'pkcs8', format: 'der' })
  const open = createPublicKey(key).export({ type: 'spki', format: 'der' })
  const told = { id: keyIdOf(open), public: open.toString('base64') }
  return { private: key, told: { workspace, key: told } }
}

/** What of the workspace's key everybody may know; undefined until a first receipt was signed. */
export async function receiptKeyTold({
  store,
  sealing,
}: Pick<House, 'store' | 'sealing'>): Promise<ReceiptKey['told'] | undefined> {
  const known = await store.inWorkspace((session) => secretNamed(session, sealing, SECRET))
  return known && keyOf(known, store.workspace).told
}

/** The name of a public key: the beginning of its hash, in hexadecimals. */
export function keyIdOf(publicKey: Buffer): string {
  return createHash('sha256').update(publicKey).digest('hex').slice(0, 16)
}
