import type { Xml } from './read-xml.ts'

/** A file of metadata: its name as it was brought in, the name of its root, and what is in it. */
export interface MetadataDocument {
  readonly name: string
  readonly root: string
  readonly xml: Xml
}

/** The name of what a file is about: `…/flows/Deal_Lost.flow-meta.xml` → `Deal_Lost`. */
export function subjectOf(name: string): string {
  return (name.split('/').at(-1) ?? name).replace(
    /\.(workflow|flow|object|report|dashboard|field|validationRule|globalValueSet)?(-meta)?(\.xml)?$/i,
    '',
  )
}

/**
 * The object that a file named after its object is about: `Opportunity.workflow-meta.xml`. Undefined where
 * the name is another one, as of what was pasted; then it is taken to be about deals.
 */
export function objectNamed(name: string): string | undefined {
  return /\.(workflow|object)(-meta)?(\.xml)?$/i.test(name) ? subjectOf(name) : undefined
}

/** Whether a name is that of the object that deals are kept in. */
export function isDealObject(object: string | undefined): boolean {
  return object === undefined || /opportunit|deal/i.test(object)
}
