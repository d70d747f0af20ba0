/** What a contact with a buyer was; a code in `Activities.kind` is the place in this list. */
export const CONTACT_KINDS = ['other', 'meeting', 'call', 'email'] as const
export type ContactKind = (typeof CONTACT_KINDS)[number]

/** The code of what a source calls a contact; 0 where its word is not known. */
export function contactKind(type: string): number {
  const word = type.toLowerCase()
  return KNOWN_BY.findIndex((words) => words.test(word)) + 1
}

const KNOWN_BY = [
  /meeting|event|demo|visit|on-?site|workshop|lunch|dinner|termin|besprechung|besuch|réunion|rendez|reuni|incontro/,
  /call|phone|voicemail|anruf|telefon|appel|llamada|chiamata/,
  /mail|message|linkedin|sms|chat|nachricht/,
] as const
