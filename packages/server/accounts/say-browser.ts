/**
 * The browser of a request in a few words, such as "Firefox on Windows". Only words of ours: what a
 * request says of itself is anybody's text, and more than these words is kept nowhere.
 */
export function sayBrowser(userAgent: string | null | undefined): string {
  const said = userAgent ?? ''
  const name = BROWSERS.find(([sign]) => sign.test(said))?.[1]
  const system = SYSTEMS.find(([sign]) => sign.test(said))?.[1]
  if (name === undefined)
    return system === undefined ? 'an unknown browser' : `a browser on ${system}`
  return system === undefined ? name : `${name} on ${system}`
}

/** Each also calls itself what stands below it. */
const BROWSERS: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\b(OPR|OPT|Opera)\//, 'Opera'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|Chromium|CriOS|HeadlessChrome)\//, 'Chrome'],
  [/\bVersion\/[\d.]+ .*Safari\//, 'Safari'],
]

const SYSTEMS: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMacintosh\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
]
