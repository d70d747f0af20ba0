import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

const PRESENT = 0x01
const VERIFIED = 0x04
const NEW_KEY = 0x40

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()

/** A device that keeps one passkey, as browsers speak to it: ES256, no attestation. */
export class Authenticator {
  private readonly id = randomBytes(16)
  private readonly pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  private uses = 0

  /** `verifies`: whether it asks who is there. */
  constructor(
    private readonly origin: string,
    private readonly site: string,
    private readonly verifies = true,
  ) {}

  /** What the page sends back when a passkey is made. */
  register({ challenge }: { challenge: string }) {
    const client = this.clientData('webauthn.create', challenge)
    const named = Buffer.concat([Buffer.alloc(16), Buffer.from([0, 16]), this.id, this.publicKey()])
    const data = Buffer.concat([this.head(NEW_KEY), named])
    const attestation = Buffer.concat([
      Buffer.from([0xa3]),
      ...[text('fmt'), text('none'), text('attStmt'), Buffer.from([0xa0])],
      ...[text('authData'), bytes(data)],
    ])
    return this.answer({
      clientDataJSON: client.toString('base64url'),
      attestationObject: attestation.toString('base64url'),
      transports: ['internal'],
    })
  }

  /** What the page sends back when it is used. */
  use({ challenge }: { challenge: string }) {
    const client = this.clientData('webauthn.get', challenge)
    const data = this.head(0)
    const signature = sign('sha256', Buffer.concat([data, sha256(client)]), this.pair.privateKey)
    return this.answer({
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: signature.toString('base64url'),
    })
  }

  private answer(response: object) {
    const id = this.id.toString('base64url')
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response }
  }

  private clientData(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }))
  }

  private head(more: number): Buffer {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(++this.uses)
    const flags = PRESENT | (this.verifies ? VERIFIED : 0) | more
    return Buffer.concat([sha256(this.site), Buffer.from([flags]), count])
  }

  /** COSE: a map of type EC2, algorithm ES256, curve P-256, x and y. */
  private publicKey(): Buffer {
    const { x = '', y = '' } = this.pair.publicKey.export({ format: 'jwk' })
    const of = (value: string) => bytes(Buffer.from(value, 'base64url'))
    return Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
      ...[of(x), Buffer.from([0x22]), of(y)],
    ])
  }
}

function text(value: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)])
}

/** A string of bytes in CBOR, shorter than 65,536. */
function bytes(value: Buffer): Buffer {
  const long = value.length > 255
  const head = long ? [0x59, value.length >> 8, value.length & 255] : [0x58, value.length]
  return Buffer.concat([Buffer.from(head), value])
}
