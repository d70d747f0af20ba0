const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const NOBODYS = '00000000-0000-0000-0000-000000000000'

/** An id that came from outside, fit to be looked for; what is none is one that nothing has. */
export function uuidOr(id: string): string {
  return UUID.test(id) ? id : NOBODYS
}
