import type { Me } from '../../frame/me.ts'
import { ROLE_MEANS } from '../../frame/role-means.ts'

type Member = NonNullable<Me['member']>

/** What somebody sees by their roles, and who sees what of their deals, and when. */
export function saySeen(member: Member, graceDays: number): string[] {
  const means = member.roles.map((role) => ROLE_MEANS[role])
  const sells = member.owns || member.roles.includes('rep')
  return sells ? [...means, ...seenOf(member, graceDays)] : means
}

function seenOf({ managers, owns }: Member, graceDays: number): string[] {
  const names = managers.map(({ name }) => name)
  return [
    ...(owns ? [] : ['No owner in the CRM is you yet; an admin can say which one you are.']),
    `A deal of yours that looks lost is told to you alone for ${graceDays} working days, counted from the moment when you could first see it.`,
    names.length === 0
      ? 'Nobody is your direct manager here, so nobody else is told of it after that either.'
      : `After that ${names.join(' and ')} ${names.length === 1 ? 'sees' : 'see'} the ones that are still open, in the same words.`,
    'Nobody else learns of a single deal of yours that looks lost or that you let go, unless you share it. They see sums, published once a month.',
    'Before you send anything, you see who will read it and when; on your record stands who has read it.',
  ]
}
