import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { refuse } from '@closed-learned/deals'

/*
 * What is sealed: a byte of version, 8 bytes that name the key, 12 of nonce, the cipher's text and
 * its tag of 16. The name of the key is a hash, so that a wrong key is known without trying it.
 */
const VERSION = 1
const KEY_NAME = 8
const NONCE = 12
const TAG = 16
const HEAD = 1 + KEY_NAME + NONCE

/** The bytes of a key. */
export const KEY_BYTES = 32

/** Keeps secrets so that who has the database alone cannot read them. */
export interface Sealing {
  /** Of the newest key: a hash, which tells nothing of it. */
  readonly keyName: string
  /** AES-256-GCM. What is sealed `about` something opens for the same only. */
  seal(plain: Buffer, about?: string): Buffer
  /** Refuses in words what was sealed with a key that is not here, or what was changed since. */
  open(sealed: Buffer, about?: string): Buffer
  /** Whether the key that sealed it is the newest, an older one, or not here. */
  keyOf(sealed: Buffer): 'newest' | 'older' | 'unknown'
  /** 32 bytes for one purpose, the same at every start as long as the key is; tells nothing of the key. */
  derive(purpose: string): Buffer
}

/** Seals with `key` and opens what that or an older key has sealed; each is of 32 bytes. */
export function sealing(key: Buffer, oldKeys: readonly Buffer[] = []): Sealing {
  const newest = nameOf(key)
  const keys = new Map([key, ...oldKeys].map((each) => [nameOf(each).toString('hex'), each]))
  return {
    keyName: newest.toString('hex'),
    seal(plain, about = '') {
      const head = Buffer.concat([Buffer.from([VERSION]), newest, randomBytes(NONCE)])
      const cipher = createCipheriv('aes-256-gcm', key, head.subarray(1 + KEY_NAME))
      cipher.setAAD(Buffer.concat([head, Buffer.from(about)]))
      return Buffer.concat([head, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    },
    open(sealed, about = '') {
      const name = keyNameIn(sealed) ?? refuseBroken()
      return opened(sealed, about, keys.get(name) ?? refuseKey(name))
    },
    keyOf(sealed) {
      const name = keyNameIn(sealed) ?? ''
      if (name === newest.toString('hex')) return 'newest'
      return keys.has(name) ? 'older' : 'unknown'
    },
    derive: (purpose) => Buffer.from(hkdfSync('sha256', key, '', `closed-learned ${purpose}`, 32)),
  }
}

/** The name of the key that sealed something, in hexadecimals; undefined if it is nothing sealed. */
function keyNameIn(sealed: Buffer): string | undefined {
  if (sealed.length < HEAD + TAG || sealed[0] !== VERSION) return undefined
  return sealed.subarray(1, 1 + KEY_NAME).toString('hex')
}

function nameOf(key: Buffer): Buffer {
  if (key.length !== KEY_BYTES) throw new Error(`A key has ${KEY_BYTES} bytes, not ${key.length}.`)
  const hash = createHash('sha256').update('closed-learned key\0').update(key).digest()
  return hash.subarray(0, KEY_NAME)
}

function opened(sealed: Buffer, about: string, key: Buffer): Buffer {
  const head = sealed.subarray(0, HEAD)
  const end = sealed.length - TAG
  const decipher = createDecipheriv('aes-256-gcm', key, head.subarray(1 + KEY_NAME), {
    authTagLength: TAG,
  })
  decipher.setAAD(Buffer.concat([head, Buffer.from(about)]))
  decipher.setAuthTag(sealed.subarray(end))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(HEAD, end)), decipher.final()])
  } catch {
    return refuseBroken()
  }
}

function refuseKey(name: string): never {
  refuse(
    'key-missing',
    `A secret was sealed with the key ${name}, which is not here.`,
    'Put the former secret.key back, name the former key in CLOSED_LEARNED_OLD_KEYS, or enter the secret anew.',
  )
}

function refuseBroken(): never {
  refuse('key-missing', 'A sealed secret was changed or cut off.', 'Enter it anew.')
}
