import { sayFew } from './say-few.ts'

interface Seen {
  readonly open: number
  readonly lost: number
  /** Whether any sign of burial could show. */
  readonly canShow: boolean
}

/** What of a reader's own open deals is lost in fact, as part of a sentence. */
export function yoursClause({ open, lost, canShow }: Seen): string {
  if (open === 0) return 'none of your deals is open'
  const [your, none] =
    open === 1
      ? ['your one open deal', 'your one open deal looks alive']
      : [
          `any of your ${sayFew(open)} open deals`,
          `none of your ${sayFew(open)} open deals looks lost`,
        ]
  if (lost === 0) return canShow ? none : `whether ${your} is lost in fact cannot be told yet`
  if (lost === open)
    return open === 1 ? `${your} looks lost` : `all ${sayFew(open)} of your open deals look lost`
  return `${sayFew(lost)} of your ${sayFew(open)} open deals ${lost === 1 ? 'looks' : 'look'} lost`
}

/** The same of a manager's team, where deals of which only their owner is told count as live. */
export function yourTeamClause({ open, lost }: Seen): string {
  if (open === 0) return 'no deal of your team is open'
  if (lost === 0)
    return open === 1
      ? 'the one open deal of your team counts as live'
      : `all ${sayFew(open)} open deals of your team count as live`
  return `${sayFew(lost)} of your team’s ${sayFew(open)} open deals ${lost === 1 ? 'looks' : 'look'} lost`
}
