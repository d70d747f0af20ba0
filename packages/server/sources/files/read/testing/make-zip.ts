import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipPart {
  name: string
  content: Buffer | string
  /** What the directory says instead of the truth. */
  says?: { unpacked?: number; crc?: number; flags?: number; mode?: number; method?: number }
}

/** A zip as small as the format allows, with whatever lies a test needs. */
export function makeZip(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const { local, central } = zipPart(part, offset)
    bodies.push(local)
    directory.push(central)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, central, end])
}

function zipPart({ name, content, says = {} }: ZipPart, offset: number) {
  const raw = Buffer.from(content)
  const packed = deflateRawSync(raw)
  const label = Buffer.from(name)
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(0x800 | (says.flags ?? 0), 2)
  common.writeUInt16LE(says.method ?? 8, 4)
  common.writeUInt32LE(says.crc ?? crc32(raw), 10)
  common.writeUInt32LE(packed.length, 14)
  common.writeUInt32LE(says.unpacked ?? raw.length, 18)
  common.writeUInt16LE(label.length, 22)
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(((says.mode ?? 0o100644) << 16) >>> 0, 6)
  tail.writeUInt32LE(offset, 10)
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, label, packed])
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), common, tail, label])
  return { local, central }
}
