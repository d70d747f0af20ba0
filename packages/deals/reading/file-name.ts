/**
 * Whether a mapping's `from` means this file or zip entry: `*` stands for anything (HubSpot writes
 * the date into the name), `.gz` may be left out.
 */
export function isNamed(from: string, name: string): boolean {
  const pattern = from
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*')
  return new RegExp(`^${pattern}(\\.gz)?$`).test(name)
}
