/** Where the program listens, and where people reach it. */
export interface Address {
  /** The address of this machine that is listened on. */
  readonly host: string
  /** As people write it, without a path; undefined: this machine only, at whatever port is free. */
  readonly url: URL | undefined
  /** How many proxies stand before it whose word on the client's address is taken. */
  readonly trustedHops: number
  /** Whether a line for each request goes to standard error. */
  readonly logsRequests: boolean
}

/** The address of a program that answers this machine only, as demo and tests use it. */
export const THIS_MACHINE: Address = {
  host: '127.0.0.1',
  url: undefined,
  trustedHops: 0,
  logsRequests: false,
}

/** Whether nobody but this machine comes in, so that its operator needs no account. */
export function isLocal(address: Address): boolean {
  return isLoopback(address.host) && (!address.url || isLoopback(address.url.hostname))
}

/** Whether the pages are reached over https: then cookies say so, and browsers are told to insist. */
export function isSecure(address: Address): boolean {
  return address.url?.protocol === 'https:'
}

/** Names and numbers of this machine itself. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?|\[?::ffff:127(\.\d{1,3}){3}\]?)$/i.test(host)
}
