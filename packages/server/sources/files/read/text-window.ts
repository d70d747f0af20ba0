/** Beyond every position: the character does not occur any more. */
const NOWHERE = 0x3fffffff

/** Remembers where a character occurs next, so that a text is searched for it once and not once a line. */
class Finder {
  /** The character does not occur from `since` up to `at`. */
  private since = 0
  private at = -1
  private text = ''

  constructor(private readonly char: string) {}

  show(text: string): void {
    this.text = text
    this.at = -1
  }

  next(from: number): number {
    if (from <= this.at && from >= this.since) return this.at
    const at = this.text.indexOf(this.char, from)
    this.since = from
    this.at = at === -1 ? NOWHERE : at
    return this.at
  }
}

/** A piece of a file's text, and where in it the characters lie that mean something. */
export class TextWindow {
  text = ''
  readonly quote = new Finder('"')
  readonly apostrophe = new Finder("'")
  readonly delimiter: Finder
  private readonly lf = new Finder('\n')
  private readonly cr = new Finder('\r')

  constructor(delimiter: string) {
    this.delimiter = new Finder(delimiter)
  }

  show(text: string): void {
    this.text = text
    for (const finder of [this.quote, this.apostrophe, this.delimiter, this.lf, this.cr]) {
      finder.show(text)
    }
  }

  /** Where the physical line ends that holds `from`: at CR, LF or the end of the text. */
  lineEnd(from: number): number {
    const lf = this.lf.next(from)
    const cr = this.cr.next(from)
    return Math.min(lf, cr, this.text.length)
  }

  /** Where the next physical line begins, given where this one ends. */
  nextLine(end: number): number {
    if (this.text.charCodeAt(end) === 13 && this.text.charCodeAt(end + 1) === 10) return end + 2
    return Math.min(end + 1, this.text.length)
  }

  /** How many physical lines lie in a range that begins where one begins. */
  linesBetween(from: number, to: number): number {
    const ends = this.text.slice(from, to).match(/\r\n|\r|\n/g)
    return ends?.length ?? 0
  }
}
