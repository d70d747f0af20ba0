import { operationOf } from './operations.ts'

/**
 * Whether a request is one by which somebody who is not signed in does something: shows who they
 * are, comes in by a link, says that they forgot how. What a company's directory sends is not: it
 * shows a key that nobody can guess.
 */
export function isSignIn(method: string, path: string): boolean {
  if (method === 'GET' || method === 'HEAD') return false
  return OF_THE_LIBRARY.test(path) || operationOf(method, path)?.may === 'everybody'
}

const OF_THE_LIBRARY = /^\/api\/auth\/(?!scim\/)/
