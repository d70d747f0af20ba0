/** The codes of ISO 4217 that are in use, and a few lately retired that old deals still carry. */
const CODES = new Set(
  `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN
   BZD CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL
   GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF
   KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR
   MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG
   SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS
   VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL`.split(/\s+/),
)

const WITHOUT_MINOR = new Set(
  'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' '),
)
const WITH_THREE = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '))

const SYMBOLS: Record<string, string> = {
  '€': 'EUR',
  $: 'USD',
  US$: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  円: 'JPY',
  元: 'CNY',
  RMB: 'CNY',
  '₹': 'INR',
  'Rs.': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  '₽': 'RUB',
  '₴': 'UAH',
  '฿': 'THB',
  '₫': 'VND',
  '₱': 'PHP',
  R$: 'BRL',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  MX$: 'MXN',
  NT$: 'TWD',
  zł: 'PLN',
  Kč: 'CZK',
  Ft: 'HUF',
  kr: 'SEK',
  'kr.': 'DKK',
  'Fr.': 'CHF',
  SFr: 'CHF',
  'SFr.': 'CHF',
}

/** What else a shared sign may mean, if the deal says so itself. */
const SHARED: Record<string, readonly string[]> = {
  $: 'USD AUD CAD NZD HKD SGD MXN TWD ARS CLP COP UYU'.split(' '),
  '¥': ['JPY', 'CNY'],
  '￥': ['JPY', 'CNY'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  'kr.': ['SEK', 'NOK', 'DKK', 'ISK'],
}

/** Whether this is the code of a currency. */
export function isCurrencyCode(text: string): boolean {
  return CODES.has(text)
}

/** How many digits the minor unit has: 2, but 0 for JPY and 3 for KWD. */
export function minorDigitsOf(currency: string): number {
  if (WITHOUT_MINOR.has(currency)) return 0
  return WITH_THREE.has(currency) ? 3 : 2
}

/**
 * The currency that a code or sign beside a number means. A sign that several currencies share
 * means the one the deal is in, if that uses it. Undefined where it means none.
 */
export function currencyOfSign(sign: string, stated: string): string | undefined {
  const upper = sign.toUpperCase()
  if (CODES.has(upper)) return upper
  if (SHARED[sign]?.includes(stated)) return stated
  return SYMBOLS[sign] ?? SYMBOLS[upper]
}
