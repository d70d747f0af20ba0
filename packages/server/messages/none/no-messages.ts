import type { Messages } from '../port.ts'

/** Where no mail server is configured. */
export function noMessages(): Messages {
  return { delivers: false, send: async () => undefined, close: async () => undefined }
}
