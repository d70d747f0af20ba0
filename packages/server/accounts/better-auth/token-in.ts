import { createHmac, timingSafeEqual } from 'node:crypto'

/** The token of a cookie that the library signed, `token.signature`, if the signature is ours. */
export function tokenIn(cookies: string, name: string, secret: string): string | undefined {
  const mine = cookies.split(/; */).find((cookie) => cookie.startsWith(`${name}=`))
  const value = mine === undefined ? '' : decoded(mine.slice(name.length + 1))
  const at = value.lastIndexOf('.')
  if (at < 1) return undefined
  const token = value.slice(0, at)
  const right = createHmac('sha256', secret).update(token).digest()
  const shown = Buffer.from(value.slice(at + 1), 'base64')
  return shown.length === right.length && timingSafeEqual(shown, right) ? token : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
