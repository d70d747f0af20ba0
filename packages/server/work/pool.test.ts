import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { workerEntry } from '../sources/worker-entry.ts'
import { Pool, threadsHere } from './pool.ts'

interface Columns {
  readonly numbers: Int32Array
  readonly times: number
}
interface Piece {
  readonly from?: number
  readonly to?: number
  readonly dies?: boolean
  readonly throws?: boolean
  readonly stays?: boolean
}
type Part = { sum: number; from: number }

const pools: Pool<Columns, Piece, Part>[] = []
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close()
})

function pool(size?: number) {
  const made = new Pool<Columns, Piece, Part>(
    () => workerEntry('toy', '../testing/toy.worker.ts'),
    size,
  )
  pools.push(made)
  return made
}

function numbers(count: number): Int32Array {
  const shared = new Int32Array(new SharedArrayBuffer(4 * count))
  for (let i = 0; i < count; i++) shared[i] = (i * 7919) % 1000
  return shared
}

const stretches = (count: number, width: number): Piece[] =>
  Array.from({ length: count }, (_, n) => ({ from: n * width, to: (n + 1) * width }))

const columns: Columns = { numbers: numbers(4000), times: 1 }

test.each([1, 2, 3])('%i threads: the same parts, in the order of the pieces', async (size) => {
  const pieces = stretches(40, 100)
  const parts = await pool(size).run({ columns, pieces })
  expect(parts).toEqual(
    pieces.map(({ from = 0, to = 0 }) => ({
      from,
      sum: columns.numbers.slice(from, to).reduce((a, b) => a + b, 0),
    })),
  )
})

test('as many threads as sensible; rounds one after the other, each with its own columns', async () => {
  expect(threadsHere()).toBeGreaterThanOrEqual(1)
  expect(threadsHere()).toBeLessThanOrEqual(4)
  const made = pool()
  const rounds = [1, 2, 3].map((times) =>
    made.run({ columns: { ...columns, times }, pieces: stretches(4, 1000) }),
  )
  const [one, two, three] = (await Promise.all(rounds)).map((parts) =>
    parts.reduce((sum, part) => sum + part.sum, 0),
  )
  expect([two, three]).toEqual([2 * (one ?? 0), 3 * (one ?? 0)])
})

test('a round without pieces has no parts; progress counts up to all of them', async () => {
  const made = pool(2)
  expect(await made.run({ columns, pieces: [] })).toEqual([])
  const told: number[] = []
  await made.run({ columns, pieces: stretches(5, 10) }, { onPiece: (done) => told.push(done) })
  expect(told).toEqual([1, 2, 3, 4, 5])
})

test('shared memory is not copied: a thread sees what is written after the round began', async () => {
  const made = pool(1)
  const shared: Columns = { numbers: numbers(10), times: 1 }
  const [before] = await made.run({ columns: shared, pieces: stretches(1, 10) })
  shared.numbers[0] = 1_000_000
  const [after] = await made.run({ columns: shared, pieces: stretches(1, 10) })
  expect((after?.sum ?? 0) - (before?.sum ?? 0)).toBe(1_000_000)
})

test('a thread that dies gives one clear error, and the next round fresh threads', async () => {
  const made = pool(2)
  const dying = made.run({ columns, pieces: [...stretches(3, 10), { dies: true }] })
  const waiting = made.run({ columns, pieces: stretches(3, 10) })
  await expect(dying).rejects.toMatchObject({
    refusal: { kind: 'interrupted', text: expect.stringMatching(/^A thread .* done\.$/) },
  })
  expect(await waiting).toHaveLength(3)
})

test('a bug in a piece is told as it is', async () => {
  const made = pool(2)
  await expect(made.run({ columns, pieces: [{ throws: true }] })).rejects.toThrow('a bug in')
  expect(await made.run({ columns, pieces: stretches(3, 10) })).toHaveLength(3)
})

test('a round can be ended in the middle of a piece, and the next one goes on', async () => {
  const made = pool(2)
  const stop = new AbortController()
  const stuck = made.run({ columns, pieces: [{ stays: true }] }, { signal: stop.signal })
  setTimeout(() => stop.abort(new Error('enough')), 50)
  await expect(stuck).rejects.toThrow('enough')
  expect(await made.run({ columns, pieces: stretches(3, 10) })).toHaveLength(3)
  const late = made.run({ columns, pieces: [] }, { signal: AbortSignal.abort(new Error('before')) })
  await expect(late).rejects.toThrow('before')
})

test('a closed pool refuses in one sentence, what runs too', async () => {
  const made = pool(2)
  const stuck = made.run({ columns, pieces: [{ stays: true }] })
  stuck.catch(() => undefined)
  await pause(50)
  await made.close()
  await expect(stuck).rejects.toMatchObject({ refusal: { kind: 'interrupted' } })
  await expect(made.run({ columns, pieces: [] })).rejects.toMatchObject({
    refusal: { kind: 'interrupted' },
  })
})

test('who is patient uses one thread until somebody hurries', async () => {
  const made = pool(3)
  let most = 1
  const at: number[] = []
  const pieces = stretches(30, 100)
  const parts = await made.run(
    { columns, pieces },
    {
      most: () => most,
      onPiece: (done) => {
        at.push(done)
        if (done === 10) most = 3
      },
    },
  )
  expect(parts.map((part) => part.from)).toEqual(pieces.map((piece) => piece.from))
  expect(at).toHaveLength(30)
})
