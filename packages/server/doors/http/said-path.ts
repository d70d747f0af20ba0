/**
 * A path as it may stand in a log: links that let somebody in end with a token, which is left out, and
 * no path makes a line of its own.
 */
export function saidPath(path: string): string {
  return path
    .replace(/\/(first-admin|setup|invitations?|reset|(?:new-)?password)\/[^/]+/g, '/$1/…')
    .replace(/\p{Cc}/gu, encodeURIComponent)
    .slice(0, LONGEST)
}

const LONGEST = 500
