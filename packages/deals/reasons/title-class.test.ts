import { expect, test } from 'vitest'
import { titleClass } from './title-class.ts'

test.each([
  ['Senior Vice President, Operations', 'Vice presidents'],
  ['VP Sales EMEA', 'Vice presidents'],
  ['CFO', 'Owners and chief officers'],
  ['Founder & CEO', 'Owners and chief officers'],
  ['Geschäftsführer', 'Owners and chief officers'],
  ['Head of Planning', 'Directors and heads'],
  ['Leiterin Einkauf', 'Directors and heads'],
  ['IT Manager', 'Managers and leads'],
  ['Data Engineer II', 'Specialists'],
  ['Anna Example', null],
  ['', null],
])('%s', (title, name) => expect(titleClass(title)).toBe(name))
