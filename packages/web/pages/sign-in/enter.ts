import { forgetSaidAhead, get } from '../../api.ts'
import { ownPath } from '../../frame/own-path.ts'

/**
 * Goes to where somebody wanted to go before they were asked who they are; the page is read anew as a
 * whole. Throws where the account has no place here.
 */
export async function enter(next: string | undefined): Promise<void> {
  forgetSaidAhead()
  await get('/me', {})
  window.location.assign(ownPath(next, window.location.origin))
}
