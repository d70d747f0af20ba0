import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { LookAs } from './LookAs.tsx'
import { type Me, meQuery } from './me.ts'
import { OwnMenu } from './OwnMenu.tsx'
import { sayRoles } from './say-roles.ts'
import { useWhereOneIs } from './use-where-one-is.ts'
import css from './WhoLooks.module.css'

/** Who is looking, at the foot of the navigation, and what they can do about it. */
export function WhoLooks({ onGo }: { readonly onGo?: (() => void) | undefined }) {
  const { data: me } = useQuery(meQuery)
  if (me === undefined) return null
  if (me.by === 'operator' || me.member === null)
    return (
      <>
        <p>this machine only</p>
        <LookAs me={me} name="Look as …" />
      </>
    )
  if (me.by === 'lookAs') return <LookAs me={me} name={saidOf(me.member)} />
  return <Somebody me={me} name={saidOf(me.member)} onGo={onGo} />
}

function Somebody({
  me,
  name,
  onGo,
}: {
  readonly me: Me
  readonly name: string
  readonly onGo: (() => void) | undefined
}) {
  const [isOpen, setOpen] = useState(false)
  useWhereOneIs(me)
  const close = () => setOpen(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its buttons do not take
    <div
      className={css.who}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen) {
          event.stopPropagation()
          event.preventDefault()
          close()
        }
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close()
      }}
    >
      <button
        type="button"
        className={css.name}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {name}
      </button>
      {isOpen && (
        <OwnMenu
          me={me}
          onGo={() => {
            close()
            onGo?.()
          }}
        />
      )}
    </div>
  )
}

const saidOf = ({ name, roles }: NonNullable<Me['member']>) => `${name}, ${sayRoles(roles)}`
