import { expect } from 'vitest'

/** Looks again and again until what is expected of it holds, on a slow machine too. */
export const eventually = <T>(look: () => T | Promise<T>) =>
  expect.poll(look, { timeout: 20_000, interval: 30 })
