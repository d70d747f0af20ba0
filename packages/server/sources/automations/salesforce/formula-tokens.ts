/** A word of a formula: a text between quotes, or anything else. */
export interface Token {
  readonly kind: 'text' | 'name' | 'number' | 'sign'
  readonly value: string
}

const TOKEN =
  /\s+|\/\*[\s\S]*?\*\/|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(\d+(?:\.\d+)?)|([A-Za-z_$][\w$]*(?:[.:][A-Za-z_$][\w$]*)*)|(&&|\|\||==|!=|<>|<=|>=|[-+*/^&=<>!(),])/gy

/** The words of a formula; undefined where there is something that no formula has. */
export function tokensOf(formula: string): Token[] | undefined {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < formula.length) {
    const found = TOKEN.exec(formula)
    if (found === null) return undefined
    const [, double, single, number, name, sign] = found
    const text = double ?? single
    if (text !== undefined) tokens.push({ kind: 'text', value: text.replace(/\\(.)/g, '$1') })
    else if (number !== undefined) tokens.push({ kind: 'number', value: number })
    else if (name !== undefined) tokens.push({ kind: 'name', value: name })
    else if (sign !== undefined) tokens.push({ kind: 'sign', value: sign })
  }
  return tokens
}
