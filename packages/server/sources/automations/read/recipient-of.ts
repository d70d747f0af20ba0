import { type Recipient, wordsOfName } from '@closed-learned/deals'

/**
 * Whom a field leads to, by its path: `$Record.Owner.Email` is the owner, `$Record.Owner.Manager` the direct
 * manager, and one more `Manager` somebody above.
 */
export function recipientOfPath(path: string): Recipient {
  const words = wordsOfName(path)
  const named = (kind: Recipient['kind'], name = path): Recipient => ({ kind, name })
  if (/\bmanager( id| email)? manager\b|\b(second|skip|2nd) level\b/.test(words))
    return named('other')
  if (
    /\b(owner|record|rep|direct|line)s? .*\bmanagers?\b|^(owner |rep )?managers?( id| email)?$/.test(
      words,
    )
  )
    return named('manager', 'the owner’s manager')
  if (/\baccount owner\b|\bcreated by\b|\bcreator\b|\bteam member/.test(words))
    return named('dealTeam')
  if (/\bowner\b|^user( id| email)?$|\bhubspot owner id\b/.test(words))
    return named('owner', 'the owner')
  if (/\b(contact|customer|buyer|client|lead)s?\b/.test(words)) return named('buyer')
  return named('other')
}

/** The recipients in a text of addresses and references, such as `a@b.example; {!$Record.Owner.Email}`. */
export function recipientsIn(text: string): Recipient[] {
  return text
    .split(/[,;\s]+/)
    .filter((part) => part !== '')
    .map((part) => {
      const path = /\{!?\[?([^}\]]+)/.exec(part)?.[1]
      if (path !== undefined) return recipientOfPath(path)
      return { kind: part.includes('@') ? 'email' : 'other', name: part }
    })
}
