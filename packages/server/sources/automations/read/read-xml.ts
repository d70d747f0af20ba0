import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { DEEPEST } from './limits.ts'

/** An element: its elements by name, each a list; its text under `#text`. */
export class Xml {
  readonly #parts: Readonly<Record<string, unknown>>

  constructor(parts: unknown) {
    this.#parts =
      typeof parts === 'object' && parts !== null ? (parts as Record<string, unknown>) : {}
  }

  names(): string[] {
    return Object.keys(this.#parts).filter((name) => name !== '#text')
  }

  all(name: string): Xml[] {
    const found = Object.hasOwn(this.#parts, name) ? this.#parts[name] : []
    return Array.isArray(found) ? found.map((one) => new Xml(one)) : []
  }

  /** The first element on a path of names; an empty one where there is none. */
  at(...path: string[]): Xml {
    return path.reduce<Xml>((inside, name) => inside.all(name)[0] ?? new Xml({}), this)
  }

  /** The text of the first element on a path; empty where there is none. */
  text(...path: string[]): string {
    const found = this.at(...path)
    const own = Object.hasOwn(found.#parts, '#text') ? found.#parts['#text'] : ''
    return decoded(typeof own === 'string' ? own : '').trim()
  }

  /** The texts of all elements of this name. */
  texts(name: string): string[] {
    return this.all(name).map((one) => one.text())
  }
}

/** The root element and its name, or why there is none in a sentence. */
export type XmlRead = { readonly root: string; readonly xml: Xml } | { readonly why: string }

// Entities of its own are what files are made to burst or to look around with; metadata has none.
const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  processEntities: false,
  alwaysCreateTextNode: true,
  isArray: () => true,
  maxNestedTags: DEEPEST,
})

/** Reads XML without entities of its own; a document with a type of its own is not opened. */
export function readXml(text: string): XmlRead {
  if (/<!(DOCTYPE|ENTITY)/i.test(text))
    return {
      why: 'It declares a document type or entities of its own, and such files are not opened.',
    }
  try {
    const checked = XMLValidator.validate(text)
    if (checked !== true) return { why: `It is not whole as XML (line ${checked.err.line}).` }
    const document = new Xml(parser.parse(text))
    const root = document.names().find((name) => !name.startsWith('?'))
    return root === undefined
      ? { why: 'There is nothing in it.' }
      : { root, xml: document.at(root) }
  } catch {
    return { why: 'It is built in a way that is not read here, such as elements nested very deep.' }
  }
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (whole, hex, decimal, name) => {
      const code = hex ? Number.parseInt(hex, 16) : Number.parseInt(decimal ?? '', 10)
      if (Number.isNaN(code)) return NAMED[name] ?? whole
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}
