import { expect, test } from 'vitest'
import { sampleCompany } from './sample-company.ts'
import { rowsOf, tally } from './testing/tables.ts'

const files = sampleCompany()
const accounts = rowsOf(files, 'Account.csv').filter((row) => row('IsDeleted') === 'false')
const contacts = rowsOf(files, 'Contact.csv')

/** Companies that everybody knows; none of their names may come up. */
const KNOWN = new Set(
  'accenture adidas adobe airbus aldi allianz amazon apple audi aviva barclays basf bayer blackrock blackstone boeing bosch bp cargill carrefour caterpillar chevron cisco citigroup continental daimler danone dell deloitte dhl disney ebay ericsson exxon facebook fedex ferrari ford fujitsu google heineken hitachi honda hsbc hyundai ibm ikea infosys intel juniper kpmg lego lenovo lidl lockheed loreal lufthansa maersk marriott mastercard mcdonalds merck microsoft mitsubishi nestle netflix nike nintendo nissan nokia novartis nvidia oracle orange paypal pepsi pfizer philips porsche pwc renault roche rolls-royce salesforce samsung sandvik sanofi sap shell siemens sony spotify starbucks statkraft storebrand target telefonica tesco tesla thales toyota uber unilever verizon visa vodafone volkswagen volvo walmart wipro zara zalando hubspot pipedrive gong clari'.split(
    ' ',
  ),
)

test('accounts have names of their own, and few share their first word', () => {
  const names = accounts.map((row) => row('Name'))
  expect(new Set(names).size).toBe(names.length)
  expect(tally(names, (name) => name.split(' ')[0] ?? '').size).toBeGreaterThan(1_200)
  expect(names.filter((name) => name.length > 60)).toEqual([])
})

test('no account is called like a company that everybody knows', () => {
  for (const row of rowsOf(files, 'Account.csv')) {
    for (const word of row('Name')
      .toLowerCase()
      .split(/[^\p{L}-]+/u)) {
      expect(KNOWN).not.toContain(word)
    }
  }
})

test('names come from many places', () => {
  const letters = accounts.map((row) => row('Name')).join('')
  for (const letter of ['ø', 'ü', 'é', 'ó', '&', 'Å']) expect(letters).toContain(letter)
})

test('people are many, and their addresses lead nowhere', () => {
  expect(new Set(contacts.map((row) => row('Name'))).size).toBeGreaterThan(3_000)
  for (const name of ['Contact.csv', 'Lead.csv', 'User.csv']) {
    const emails = rowsOf(files, name).map((row) => row('Email'))
    expect(emails.filter((email) => !/^[a-z0-9.-]+@[a-z0-9-]+\.example$/.test(email))).toEqual([])
  }
})

test('colleagues have one name each, and no contact bears it', () => {
  const colleagues = rowsOf(files, 'User.csv').map((row) => row('Name'))
  expect(new Set(colleagues).size).toBe(colleagues.length)
  const bearers = contacts.filter((row) => colleagues.includes(row('Name')))
  expect(bearers.length).toBe(0)
})

test('the words are about deals, never about blame', () => {
  const texts = rowsOf(files, 'Opportunity.csv').map(
    (row) => `${row('Loss_Reason__c')} ${row('NextStep')}`,
  )
  for (const name of ['Task.csv', 'Event.csv']) {
    texts.push(...rowsOf(files, name).map((row) => row('Subject')))
  }
  for (const text of new Set(texts)) expect(text).not.toMatch(/outsold|fault|fail|blame|bad|!/i)
})
