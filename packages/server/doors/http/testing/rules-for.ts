import { OPERATIONS } from '../operations.ts'

/** The rule of what an address asks for. */
export const rulesFor = (address: string) =>
  Object.entries(OPERATIONS).find(([name]) => {
    const [, path = ''] = name.split(' ')
    const pattern = new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`)
    return name.startsWith('GET ') && pattern.test(address.split('?')[0] ?? '')
  })?.[1]
