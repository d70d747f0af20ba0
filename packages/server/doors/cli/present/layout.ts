const WIDTH = 78

/** Breaks a sentence into lines of a terminal's width, each indented. */
export function wrap(text: string, indent = 0): string {
  const space = ' '.repeat(indent)
  const lines: string[] = []
  let line = ''
  // A number and its per cent sign stay on one line.
  for (const word of text.replaceAll(' %', '\u00a0%').split(/[ \n]+/)) {
    if (line && indent + line.length + 1 + word.length > WIDTH) {
      lines.push(space + line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  if (line) lines.push(space + line)
  return lines.join('\n')
}

/** Rows as columns: texts to the left, numbers (cells that begin with a digit or a sign) to the right. */
export function table(rows: readonly (readonly string[])[], indent = 2): string {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, cell.length)
    })
  }
  return rows
    .map((row) => {
      const cells = row.map((cell, i) => {
        const width = widths[i] ?? 0
        return /^[-+±]?\d/.test(cell) ? cell.padStart(width) : cell.padEnd(width)
      })
      return `${' '.repeat(indent)}${cells.join('  ')}`.trimEnd()
    })
    .join('\n')
}

/** `1 deal`, `2,014 deals`. */
export function count(n: number, noun: string): string {
  return `${whole(n)} ${noun}${n === 1 ? '' : 's'}`
}

export function whole(n: number): string {
  return Math.round(n).toLocaleString('en-US')
}

export function percent(fraction: number): string {
  return `${Math.round(fraction * 100)} %`
}

/** An interval, quieter than its number: `22–27`. */
export function range(interval: readonly [number, number], say: (n: number) => string): string {
  return `${say(interval[0])}–${say(interval[1])}`
}

/** Doubts at the end of a report, a line each. */
export function doubtLines(doubts: readonly string[]): string {
  return doubts.length === 0 ? '' : `\n${doubts.map((doubt) => `${wrap(doubt, 2)}\n`).join('')}`
}
