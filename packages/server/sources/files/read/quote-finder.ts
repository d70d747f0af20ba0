/** Finds closing quotes while the delimiter is not known yet: any of them counts. Linear, however odd the text. */
export class QuoteFinder {
  private lineEnd = -1

  constructor(private readonly text: string) {}

  /** The quote that closes the cell; the opening one itself if none does. */
  closing(open: number): number {
    const { text } = this
    let at = text.indexOf('"', open + 1)
    for (; at !== -1; at = text.indexOf('"', at + 2)) {
      if (this.closes(at)) return at
      if (text.charAt(at + 1) !== '"') return this.closingOnLine(open, at)
    }
    return open
  }

  /** A quote that closes nothing is borne with only on the opening line, and only as long as no cell opens. */
  private closingOnLine(open: number, stray: number): number {
    const end = this.endOfLine(open)
    for (let at = stray; at !== -1 && at < end; at = this.text.indexOf('"', at + 1)) {
      if (this.closes(at)) return at
      if (isDelimiter(this.text.charAt(at - 1))) return open
    }
    return open
  }

  private closes(quote: number): boolean {
    const next = this.text.charAt(quote + 1)
    return next === '' || next === '\n' || next === '\r' || isDelimiter(next)
  }

  private endOfLine(from: number): number {
    if (this.lineEnd >= from) return this.lineEnd
    const end = /[\r\n]|$/g
    end.lastIndex = from
    this.lineEnd = end.exec(this.text)?.index ?? this.text.length
    return this.lineEnd
  }
}

function isDelimiter(char: string): boolean {
  return char === ',' || char === ';' || char === '\t' || char === '|'
}
