import { refuse } from '@closed-learned/deals'

/** Formats that people take for CSV or that were renamed to it, by their first bytes. */
const SIGNATURES: readonly { bytes: number[]; is: string; mend: string }[] = [
  { bytes: [0x1f, 0x8b], is: 'gzip-packed', mend: 'Give it a name that ends in .csv.gz.' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], is: 'an Excel workbook', mend: 'Open it and save it as CSV.' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], is: 'a picture', mend: 'Export the table as CSV.' },
  { bytes: [0xff, 0xd8, 0xff], is: 'a picture', mend: 'Export the table as CSV.' },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], is: 'a PDF', mend: 'Export the table as CSV.' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], is: 'a program', mend: 'Export the table as CSV.' },
]

const ZIP = [0x50, 0x4b, 0x03, 0x04]

/** Above this part of control characters it is no text in any encoding; chance bytes have a tenth. */
const CONTROLS = 0.03

/** Refuses what cannot be a table by its first bytes as they lie in the file. */
export function refuseForeign(name: string, sample: Buffer): void {
  if (begins(sample, ZIP)) refuseZipLike(name, sample)
  const known = SIGNATURES.find(({ bytes }) => begins(sample, bytes))
  if (known) refuse('file-broken', `${name} is ${known.is}, not a table in text.`, known.mend)
}

/** Refuses what turned out to be no text, given the sample in UTF-8. */
export function refuseNonText(name: string, text: string): void {
  let controls = 0
  let filled = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 32) filled = true
    else if (code > 0 && code < 32 && (code < 9 || code > 13)) controls++
  }
  if (!filled && controls === 0) {
    refuse('file-broken', `${name} is empty.`, 'Export it again.')
  }
  if (controls > 2 && controls > CONTROLS * text.length) {
    refuse('file-broken', `${name} is not text.`, 'Export the table as CSV.')
  }
  if (/^\s*<(!doctype|html|\?xml)/i.test(text.slice(0, 200))) {
    const mend = 'Open the address in a browser, sign in, and export again.'
    refuse('file-broken', `${name} is a web page or XML, not a table.`, mend)
  }
}

function refuseZipLike(name: string, sample: Buffer): never {
  if (sample.includes('[Content_Types].xml') || sample.includes('xl/')) refuseWorkbook(name)
  const text = `${name} is a zip file, not a table in text.`
  refuse('file-broken', text, 'Give it a name that ends in .zip.')
}

export function refuseWorkbook(name: string): never {
  const text = `${name} is a spreadsheet workbook, which is not read here.`
  refuse('file-unreadable', text, 'Open it, save it as CSV, and import that.')
}

function begins(sample: Buffer, bytes: readonly number[]): boolean {
  return bytes.every((byte, at) => sample[at] === byte)
}
