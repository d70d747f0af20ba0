/** Owners whose deals a text tells of by name or id. */
export const toldOf = (text: string, mark: string) =>
  new Set(
    [...text.matchAll(new RegExp(`${mark}(?: deal |-)(\\w+?)[ -]\\d+`, 'g'))].map(([, who]) => who),
  )

/** What somebody wrote into the address comes back in a refusal; that tells them nothing. */
export const withoutAsked = (text: string, address: string) =>
  (decodeURIComponent(address).match(/(Aster|Birch)-\w+-\d+/g) ?? []).reduce(
    (rest, asked) => rest.replaceAll(asked, 'what was asked'),
    text,
  )
