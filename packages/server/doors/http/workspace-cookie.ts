import type { WorkspaceId } from '@closed-learned/deals'

/**
 * In which workspace somebody wants to be, as a value of set-cookie; the pages write the same one when
 * another is chosen. It gives no rights: without a place there it counts for nothing.
 */
export function workspaceCookie(workspace: WorkspaceId, url: string): string {
  const secure = url.startsWith('https:') ? '; Secure' : ''
  return `workspace=${workspace}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`
}
