/**
 * Goes to another workspace in which the account has a place. The page is left as a whole, so that
 * nothing of the former stays in the browser. Where there is no place, the choice counts for nothing.
 */
export function chooseWorkspace(id: string): void {
  const secure = window.location.protocol === 'https:' ? '; Secure' : ''
  // As the server writes it; not Strict, or a link from a mail would open the other workspace.
  // biome-ignore lint/suspicious/noDocumentCookie: the other way to write one is not in every browser
  document.cookie = `workspace=${id}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`
  window.location.assign('/')
}
