import type { Refusal } from '@closed-learned/deals'

export const LEAST_LETTERS = 12
/** Longer ones would only cost time to hash. */
export const MOST_LETTERS = 128

/** What people take most often where twelve letters are asked for, without digits and signs. */
const COMMON = [
  ...['password', 'passwort', 'passw', 'qwerty', 'qwertz', 'azerty', 'asdfgh', 'zxcvbn', 'yxcvbn'],
  ...['letmein', 'welcome', 'willkommen', 'admin', 'administrator', 'iloveyou', 'changeme'],
  ...['secret', 'geheim', 'sunshine', 'princess', 'football', 'baseball', 'dragon', 'monkey'],
  ...['trustno', 'superman', 'batman', 'master', 'login', 'access', 'hello', 'default', 'summer'],
  ...['winter', 'spring', 'autumn', 'closedlearned', 'closedwon', 'salesforce', 'hubspot', 'sales'],
  ...['qwertyuiop', 'asdfghjkl', 'correcthorsebatterystaple', 'thisismypassword', 'mypassword'],
]

/**
 * Why a password cannot be taken: too short, or among the first that anybody would try. A word of the
 * list with digits, signs and repetitions around it is still that word; so is one's own name or e-mail.
 */
export function passwordTrouble(
  password: string,
  about: { readonly email: string; readonly name: string },
): Refusal | undefined {
  const letters = [...password].length
  if (letters < LEAST_LETTERS)
    return unfit(
      `A password has at least ${LEAST_LETTERS} letters.`,
      'A few words together do well.',
    )
  if (letters > MOST_LETTERS)
    return unfit(`A password has at most ${MOST_LETTERS} letters.`, 'Take a shorter one.')
  if (isCommon(password) || isOwn(password, about))
    return unfit('This password is among the first that somebody would try.', 'Take another one.')
  return undefined
}

function isCommon(password: string): boolean {
  const plain = plainOf(password)
  if (new Set(plain).size < 5 || isRun(plain)) return true
  let rest = plain.replace(/[0-9]/g, '')
  for (const word of [...COMMON].sort((a, b) => b.length - a.length))
    rest = rest.replaceAll(word, '')
  return rest.length < 4 && (plain.length > rest.length || rest.length === 0)
}

function isOwn(password: string, { email, name }: { email: string; name: string }): boolean {
  const plain = plainOf(password)
  const own = [email, email.split('@')[0] ?? '', name, ...name.split(/\s+/)].map(plainOf)
  const rest = (word: string) => plain.replaceAll(word, '').replace(/[0-9]/g, '')
  return own.some((word) => word.length >= 4 && plain.includes(word) && rest(word).length < 4)
}

/** Small letters and digits, with the usual signs for letters read as those letters. */
function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('@', 'a')
    .replaceAll('$', 's')
    .replaceAll('!', 'i')
    .replace(/0(?=[a-z])/g, 'o')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** One step up or down all the way, such as abcdefghijkl or 987654321098. */
function isRun(text: string): boolean {
  const codes = [...text].map((letter) => letter.codePointAt(0) ?? 0)
  const steps = codes.slice(1).map((code, at) => code - (codes[at] ?? 0))
  return steps.filter((step) => Math.abs(step) === 1).length >= steps.length - 2
}

function unfit(text: string, mend: string): Refusal {
  return { kind: 'not-asked-well', text, mend }
}
