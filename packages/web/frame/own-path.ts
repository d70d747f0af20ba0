/** An address of ours that was named in another, as path; the first page where it is none of ours. */
export function ownPath(next: string | undefined, origin: string): string {
  if (next === undefined || !/^\/(?![/\\])/.test(next) || !URL.canParse(next, origin)) return '/'
  const to = new URL(next, origin)
  // What stands behind dots is left only now: /.//elsewhere would be another site.
  const isOurs = to.origin === origin && !/^\/(\/|sign-in)/.test(to.pathname)
  return isOurs ? `${to.pathname}${to.search}${to.hash}` : '/'
}
