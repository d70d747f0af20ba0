import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { Me } from './me.ts'

/**
 * Follows what another tab, or an admin, changed about where somebody may be: another workspace that was
 * chosen is read anew as a whole, and who needs a second factor by now is led to where it is set up.
 */
export function useWhereOneIs(me: Me): void {
  const first = useRef(me.workspace.id)
  const navigate = useNavigate()
  const path = useLocation({ select: ({ pathname }) => pathname })
  const { needsSecondFactor } = me
  useEffect(() => {
    if (me.workspace.id !== first.current) window.location.assign('/')
  }, [me.workspace.id])
  useEffect(() => {
    if (needsSecondFactor && path !== '/account') void navigate({ to: '/account' })
  }, [needsSecondFactor, path, navigate])
}
