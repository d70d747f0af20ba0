import { type Automation, firingOf, namesLoss, wordsOfName } from '@closed-learned/deals'
import { isDealObject, type MetadataDocument, objectNamed, subjectOf } from '../read/document.ts'
import type { Xml } from '../read/read-xml.ts'
import { readFormula } from './formula.ts'

/** The rules and the fields about losses of an object; whole, or each in a file of its own. */
export function readObject({ name, root, xml }: MetadataDocument): Automation[] {
  const object = objectOf(name, root)
  if (!isDealObject(object)) return []
  if (root === 'ValidationRule') return [ruleOf(xml, name)]
  if (root === 'CustomField') return fieldOf(xml, name)
  return [
    ...xml.all('validationRules').map((rule) => ruleOf(rule, name)),
    ...xml.all('fields').flatMap((field) => fieldOf(field, name)),
  ]
}

/** The object that a file belongs to; undefined where its name does not tell. */
function objectOf(name: string, root: string): string | undefined {
  if (root === 'CustomObject') return objectNamed(name)
  return /(?:^|\/)objects\/([^/]+)\//.exec(name)?.[1]
}

function ruleOf(rule: Xml, where: string): Automation {
  const formula = rule.text('errorConditionFormula')
  const condition = readFormula(formula)
  const said = formula.replace(/\s+/g, ' ')
  return {
    kind: 'rule',
    name: rule.text('fullName') === '' ? subjectOf(where) : rule.text('fullName'),
    where,
    isOn: rule.text('active') !== 'false',
    text: `${rule.text('description')} ${rule.text('errorMessage')}`.trim(),
    when: firingOf(condition, said),
    condition,
  }
}

const BLAMED = /\b(responsible|accountable|blame|at fault|caused by|lost by)\b/

function fieldOf(field: Xml, where: string): Automation[] {
  const own = field.text('fullName') === '' ? subjectOf(where) : field.text('fullName')
  const label = field.text('label') === '' ? own : field.text('label')
  const words = wordsOfName(`${own} ${label}`)
  const isPerson = field.text('referenceTo') === 'User'
  const isBlamed = BLAMED.test(words) && isPerson
  if (!namesLoss(words) && !isBlamed) return []
  return [
    {
      kind: 'field',
      name: label,
      where,
      isOn: true,
      text: field.text('description'),
      values: valuesOf(field),
      namesPerson: isPerson,
      isRequired: field.text('required') === 'true',
    },
  ]
}

function valuesOf(field: Xml): string[] {
  const values = [
    ...field.at('valueSet', 'valueSetDefinition').all('value'),
    ...field.at('picklist').all('picklistValues'),
    ...field.all('customValue'),
  ]
  return values
    .filter((value) => value.text('isActive') !== 'false')
    .map((value) => (value.text('label') === '' ? value.text('fullName') : value.text('label')))
}

/** A list of values that several fields share. */
export function readValueSet({ name, xml }: MetadataDocument): Automation[] {
  const label = xml.text('masterLabel') === '' ? subjectOf(name) : xml.text('masterLabel')
  if (!namesLoss(`${label} ${subjectOf(name)}`)) return []
  const base = { name: label, where: name, isOn: true, text: xml.text('description') }
  return [{ ...base, kind: 'field', values: valuesOf(xml), namesPerson: false, isRequired: false }]
}
