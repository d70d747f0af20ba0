/** Those that this browser knows, and the one that is set. */
export function timeZones(set: string): { value: string; name: string }[] {
  const known = Intl.supportedValuesOf('timeZone')
  const all = known.includes(set) ? known : [set, ...known]
  return all.map((value) => ({ value, name: value.replaceAll('_', ' ') }))
}
