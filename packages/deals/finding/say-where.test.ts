import { expect, test } from 'vitest'
import { sayWhere } from './say-where.ts'

const said = (...pairs: readonly (readonly [string, string])[]) =>
  sayWhere(pairs.map(([attribute, value]) => ({ attribute, value })))

test.each([
  [['Industry', 'Retail'], 'Retail accounts'],
  [['Industry', '52 - Finance'], 'Deals whose Industry is 52 - Finance'],
  [['Sector', 'Other'], 'Deals whose Sector is Other'],
  [['Size_Band__c', '50-199'], 'Deals of size 50–199'],
  [['Size_Band__c', '20000+'], 'Deals of size 20000+'],
  [['NumberOfEmployees', '1-49'], 'Deals with 1–49 employees'],
  [['Segment', 'Enterprise'], 'Enterprise accounts'],
  [['Region__c', 'DACH'], 'Deals in DACH'],
  [['BillingCountry', 'United States'], 'Deals in the United States'],
  [['Region', 'UK & Ireland'], 'Deals in UK & Ireland'],
  [['LeadSource', 'Partner Referral'], 'Deals that came by partner referral'],
  [['LeadSource', 'Outbound SDR'], 'Deals that came by outbound SDR'],
  [['LeadSource', 'Google Ads'], 'Deals that came by Google Ads'],
  [['LeadSource', 'Other'], 'Deals whose Lead Source is Other'],
  [['Campaign__c', 'Summit 2022'], 'Deals whose Campaign is Summit 2022'],
  [['Product_Family__c', 'Integration Hub'], 'Deals for Integration Hub'],
  [['Primary_Competitor__c', 'Gridwise'], 'Deals against Gridwise'],
  [['Primary_Competitor__c', 'None'], 'Deals whose Primary Competitor is None'],
  [['Buyer_Title__c', 'HR Manager'], 'Deals with HR Manager as Buyer Title'],
  [['Incumbent__c', 'Spreadsheets'], 'Deals with Spreadsheets as Incumbent'],
  [['Uses_SAP__c', 'FALSE'], 'Deals that do not use SAP'],
  [['Uses_AWS__c', 'TRUE'], 'Deals that use AWS'],
  [['Has_SSO__c', 'FALSE'], 'Deals without SSO'],
  [['RFP__c', 'true'], 'Deals with RFP'],
  [['Champion_Identified__c', 'No'], 'Deals without Champion Identified'],
  [['Price_Band__c', '<10k'], 'Deals priced below 10k'],
  [['Price_Band__c', '25-75k'], 'Deals priced at 25–75k'],
  [['Price_Band__c', '>250k'], 'Deals priced above 250k'],
  [['Discount', '10'], 'Deals whose Discount is 10'],
  [['Type', 'Expansion'], 'Deals whose Type is Expansion'],
  [['Contract_Term__c', '1'], 'Deals whose Contract Term is 1'],
  [['Besonderheit', 'groß\n und  alt'], 'Deals whose Besonderheit is groß und alt'],
] as const)('%s', ([attribute, value], title) => expect(said([attribute, value])).toBe(title))

test('conditions stand in the order of speech', () => {
  expect(said(['LeadSource', 'Partner Referral'], ['Industry', 'Retail'])).toBe(
    'Retail accounts that came by partner referral',
  )
  expect(said(['RFP__c', 'TRUE'], ['Has_SSO__c', 'FALSE'], ['Region', 'DACH'])).toBe(
    'Deals in DACH with RFP and without SSO',
  )
  expect(said(['Type', 'Renewal'], ['Uses_SAP__c', 'TRUE'], ['Segment', 'SMB'])).toBe(
    'SMB accounts that use SAP and whose Type is Renewal',
  )
})

test('a long value is cut', () => {
  expect(said(['Note', 'x'.repeat(200)]).length).toBeLessThan(90)
})
