import { FIRST_NAMES } from './first-names.ts'
import { NO_PERSON_WORDS } from './no-person-words.ts'
import { nameWords } from './person-key.ts'

/** `Jim Beam`, `Beam, Jim`, `Maria de la Cruz`, `J. Beam`: two to four capitalised words. */
const A_NAME =
  /^\p{Lu}[\p{L}'’-]*\.?,?( (\p{Lu}[\p{L}'’-]*\.?|de|del|der|den|di|da|la|van|von|bin|al)){1,3}$/u

const A_MAIL_ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** Whether a value has the form of a person's name (or is a first name, or a mail address), and no word of business. */
export function looksLikePerson(value: string): boolean {
  const plain = value.trim()
  if (A_MAIL_ADDRESS.test(plain)) return true
  const words = nameWords(plain)
  if (words.length === 1) return FIRST_NAMES.has(words[0] ?? '')
  if (words.some((word) => NO_PERSON_WORDS.has(word))) return false
  return A_NAME.test(plain) && plain !== plain.toUpperCase()
}

/** Whether it also has a first name where one stands: in front, or behind a comma. */
export function startsWithFirstName(value: string): boolean {
  if (!looksLikePerson(value)) return false
  if (A_MAIL_ADDRESS.test(value.trim())) return true
  const [surname = '', given] = value.split(',')
  return FIRST_NAMES.has(nameWords(given ?? surname)[0] ?? '')
}
