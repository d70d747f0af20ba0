import { describe, expect, it } from 'vitest'
import { recogniseLayout } from './recognise.ts'

const recognise = (header: string, values: Record<string, string[]> = {}) =>
  recogniseLayout({
    fileName: 'file.csv',
    names: header.split(','),
    valuesOf: (name) => values[name] ?? [],
  })

describe('layouts', () => {
  it.each([
    ['salesforce', 'opportunities', 'Id,Name,StageName,CloseDate,Amount'],
    ['salesforce', 'opportunities', 'id,name,stage_name,close_date,is_deleted'],
    ['salesforce', 'opportunities', 'Opportunity Name,Stage,Close Date,Amount,Opportunity Owner'],
    ['salesforce', 'opportunities', "Nom de l'opportunité,Étape,Date de clôture,Montant"],
    ['salesforce', 'opportunities', 'Nombre de la oportunidad,Etapa,Fecha de cierre,Importe'],
    ['salesforce', 'history', 'Id,OpportunityId,StageName,CloseDate,Amount,CreatedDate'],
    ['salesforce', 'history', 'Id,OpportunityId,CreatedDate,Field,OldValue,NewValue'],
    ['salesforce', 'history', 'Opportunity Name,Field / Event,Old Value,New Value,Edit Date'],
    ['salesforce', 'accounts', 'Id,Name,Industry,BillingCountry'],
    ['salesforce', 'users', 'Id,Name,Username,ManagerId'],
    ['salesforce', 'contacts', 'Id,FirstName,LastName,Email,AccountId,OwnerId'],
    ['salesforce', 'contactRoles', 'Id,OpportunityId,ContactId,Role,IsPrimary'],
    ['salesforce', 'leads', 'Id,LastName,Company,Status,IsConverted,ConvertedOpportunityId'],
    ['salesforce', 'activities', 'Id,WhatId,OwnerId,ActivityDate,Type,Status'],
    ['salesforce', 'activities', 'Id,WhatId,StartDateTime,Subject'],
    ['salesforce', 'stageList', 'Id,MasterLabel,SortOrder,IsClosed,IsWon'],
    ['hubspot', 'opportunities', 'Record ID,Deal Name,Deal Stage,Close Date,Amount'],
    ['hubspot', 'opportunities', 'Datensatz-ID,Deal-Name,Deal-Phase,Abschlussdatum,Betrag'],
    [
      'hubspot',
      'opportunities',
      'deal_id,property_dealname,property_amount,deal_pipeline_stage_id',
    ],
    ['hubspot', 'opportunities', 'hs_object_id,dealname,dealstage,amount,closedate'],
    ['hubspot', 'history', 'deal_id,timestamp,name,value'],
    ['hubspot', 'history', 'deal_id,value,date_entered'],
    ['hubspot', 'stageList', 'stage_id,label,closed_won,display_order'],
    ['hubspot', 'accounts', 'Record ID,Company name,Industry'],
    ['hubspot', 'users', 'owner_id,email,first_name,last_name'],
    [
      'pipedrive',
      'opportunities',
      'Deal - ID,Deal - Title,Deal - Stage,Deal - Status,Deal - Value',
    ],
    ['pipedrive', 'opportunities', 'Deal - ID,Deal - Titel,Deal - Phase,Deal - Status,Deal - Wert'],
    ['pipedrive', 'opportunities', 'ID,Title,Value,Organization,Stage,Status,Expected close date'],
    ['pipedrive', 'accounts', 'Organization - Name,Organization - Country'],
  ])('%s %s: %s', (system, kind, header) => {
    expect(recognise(header)).toMatchObject({ system, kind })
  })

  it.each([
    'Date,Salesperson,Lead Name,Segment,Target Close,Opportunity Stage',
    'opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value',
    'account,sector,employees,office_location',
    'Table,Field,Description',
    'Id,Name,Value',
  ])('nothing known: %s', (header) => expect(recognise(header)).toBeNull())

  it('tells users and accounts by the ids where the header does not', () => {
    expect(recognise('Id,Name,Region', { Id: ['0055g0000000Q0xAAE'] })?.kind).toBe('users')
    expect(recognise('Id,Name,Region', { Id: ['0015g0000000Q0xAAE'] })?.kind).toBe('accounts')
  })

  it('keeps people, book-keeping and look-ups out of attributes', () => {
    const columns = recognise(
      'Id,Name,StageName,Amount,OwnerId,CreatedById,LastModifiedDate,ExpectedRevenue,Sales Rep,Ownership,Region__c,Partner__c,Loss_Reason__c,Lost_Reason_Detail__c,Closed_No_Decision__c',
      { Partner__c: ['0015g0000000Q0xAAE'], Closed_No_Decision__c: ['TRUE', 'FALSE'] },
    )?.columns
    expect(columns).toMatchObject({
      attributes: ['Ownership', 'Region__c', 'Closed_No_Decision__c'],
      lossReason: ['Loss_Reason__c', 'Lost_Reason_Detail__c'],
      noDecision: 'Closed_No_Decision__c',
    })
  })
})
