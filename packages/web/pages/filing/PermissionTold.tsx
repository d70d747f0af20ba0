import { useQuery } from '@tanstack/react-query'
import css from './PermissionTold.module.css'
import { permissionQuery } from './query.ts'

/** What the leader signed, where a deal is let go; nothing where nothing was signed. */
export function PermissionTold() {
  const { data } = useQuery(permissionQuery)
  if (!data?.permission) return null
  const { text, signedName } = data.permission
  return (
    <figure className={css.permission}>
      <blockquote>{text}</blockquote>
      <figcaption>{signedName}</figcaption>
    </figure>
  )
}
