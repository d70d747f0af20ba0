import { wordsOf } from '../header.ts'
import { readFlag } from '../read-flag.ts'
import type { FileSigns, Recognised } from './layout.ts'
import { Headers } from './layout.ts'

const SYSTEM = 'salesforce'

const NAME_LABELS =
  'opportunityname nomdelopportunite nomopportunite nombredelaoportunidad nombredeoportunidad nomedaoportunidade nomeopportunita opportunitynaam'

/** API names (`StageName`, also as `stage_name`) and the labels of report exports, by language. */
const OPPORTUNITY = {
  id: 'id opportunityid opportunityid18 caseasafeid iddopportunite iddelopportunite iddeoportunidad iddelaoportunidad iddaoportunidade idopportunita',
  name: `name ${NAME_LABELS}`,
  account:
    'accountid accountname nomducompte nombredelacuenta nombredecuenta nomedaconta nomeaccount accountnaam kontoname',
  owner:
    'ownerid opportunityowner ownername opportunityinhaber inhaberderopportunity proprietairedelopportunite propietariodeoportunidad propietariodelaoportunidad proprietariodaoportunidade titolareopportunita eigenaarvanopportunity opportunityeigenaar owner',
  createdAt:
    'createddate erstelldatum erstellungsdatum datedecreation fechadecreacion datadecriacao datacreazione datadicreazione aangemaaktop gemaaktop',
  modifiedAt:
    'lastmodifieddate systemmodstamp datumderletztenanderung letzteanderung dernieredatedemodification datedeladernieremodification fechadelaultimamodificacion datadaultimamodificacao lastmodified fivetransynced',
  closeDate:
    'closedate schlusstermin schlussdatum abschlussdatum datedecloture datecloture fechadecierre datadefechamento datadichiusura datachiusura sluitingsdatum',
  stage: 'stagename stage phase etape etapa fase',
  amount: 'amount betrag montant importe monto valor quantia importo bedrag amountconverted',
  probability:
    'probability probability% wahrscheinlichkeit wahrscheinlichkeit% probabilite probabilite% probabilidad probabilidad% probabilidade probabilidade% probabilita probabilita% waarschijnlijkheid%',
  forecastCategory:
    'forecastcategoryname forecastcategory prognosekategorie categoriedeprevision categoriadepronostico',
  deleted: 'isdeleted fivetrandeleted',
  closed: 'isclosed closed geschlossen',
  won: 'iswon won gewonnen',
}

const OWN = new Set(
  `isprivate expectedrevenue erwarteterumsatz totalopportunityquantity quantity hasopportunitylineitem
   pricebook2id pushcount laststagechangedate lastactivitydate lastactivity fiscalquarter fiscalyear
   fiscal fiscalperiod lastvieweddate lastreferenceddate hasopenactivity hasoverduetask
   hasoverdueactivity stageduration iqscore amountconverted amountcurrency isexcludedfromterritory2filter
   lastactivityindays ageindays duration created closed won photourl jigsaw jigsawcompanyid ismerged
   masterrecordid nextstep emailbouncedreason lastcurequestdate lastcuupdatedate cleanstatus
   isactive isemailbounced isconverted isunreadbyowner connectionreceiveddate connectionsentdate
   forecastcategory forecastcategoryname hasopenactivity deletedby createdalias ownerrole
   opportunityowneralias lastmodifiedalias`.split(/\s+/),
)
const isOwn = (plain: string, words: string): boolean =>
  OWN.has(plain) || /^(fivetran|last (viewed|referenced|activity))/.test(words)

/**
 * Recognises the tables of Salesforce: Data Loader and weekly export, report exports with labels,
 * and the form in which Fivetran copies them.
 */
export function recogniseSalesforce(signs: FileSigns): Recognised | null {
  const h = new Headers(signs)
  return (
    fieldHistory(h) ??
    stageList(h) ??
    opportunity(h) ??
    aroundOpportunity(h) ??
    peopleAndAccounts(h)
  )
}

function opportunity(h: Headers): Recognised | null {
  const api = h.has('stagename')
  const report =
    h.has(NAME_LABELS) &&
    h.has('stage phase etape etapa fase') &&
    h.has(`${OPPORTUNITY.closeDate} ${OPPORTUNITY.amount} ${OPPORTUNITY.createdAt}`)
  if (!api && !report) return null
  if (api && h.has('opportunityid', 'createddate') && !h.has('name')) return stageHistory(h)
  const picked = h.pick(OPPORTUNITY)
  picked.id ??= picked.name
  if (picked.id === undefined) return null
  const history = h.find('fivetranstart')
  const columns = withReasons(h, picked)
  if (history === undefined) return { system: SYSTEM, kind: 'opportunities', columns }
  return { system: SYSTEM, kind: 'history', columns: { shape: 'states', at: history, ...columns } }
}

/** Adds what is found by its words: loss reasons, the mark of no decision, currency, attributes. */
function withReasons<C extends object>(h: Headers, picked: C) {
  const lossReason = h.lossReasons()
  const noDecision = noDecisionMark(h)
  const currency = h.find(
    'currencyisocode opportunitycurrency amountcurrency currency wahrung devise',
  )
  const named = {
    ...picked,
    ...(lossReason.length > 0 ? { lossReason } : {}),
    ...(noDecision === undefined ? {} : { noDecision }),
    ...(currency === undefined ? {} : { currency: { column: currency } }),
  }
  const used = { ...named, currency: currency ?? '', noDecision: '' }
  return { ...named, attributes: h.attributes(used, isOwn) }
}

function noDecisionMark(h: Headers): string | undefined {
  return h.signs.names.find((name) => {
    if (!/\bno decision\b/.test(wordsOf(name))) return false
    const values = h.signs.valuesOf(name)
    return values.length > 0 && values.every((value) => readFlag(value) !== null)
  })
}

/** OpportunityHistory: the stage, date and amount from a moment on. */
function stageHistory(h: Headers): Recognised {
  const { closeDate, stage, amount, probability, forecastCategory } = OPPORTUNITY
  const currency = h.find('currencyisocode')
  return {
    system: SYSTEM,
    kind: 'history',
    columns: {
      shape: 'states',
      ...h.pick({ id: 'opportunityid', at: 'createddate systemmodstamp' }),
      ...h.pick({ stage, closeDate, amount, probability, forecastCategory, deleted: 'isdeleted' }),
      ...(currency === undefined ? {} : { currency: { column: currency } }),
    },
  }
}

/** OpportunityFieldHistory, as a table or as a report of it. */
function fieldHistory(h: Headers): Recognised | null {
  if (
    !h.has('field fieldevent', 'newvalue', 'opportunityid opportunityname', 'createddate editdate')
  )
    return null
  return {
    system: SYSTEM,
    kind: 'history',
    columns: {
      shape: 'changes',
      ...h.pick({
        id: 'opportunityid opportunityname',
        at: 'createddate editdate',
        field: 'field fieldevent',
        oldValue: 'oldvalue',
        newValue: 'newvalue',
        deleted: 'isdeleted',
      }),
    },
  }
}

function stageList(h: Headers): Recognised | null {
  if (!h.has('masterlabel apiname', 'isclosed', 'iswon')) return null
  return {
    system: SYSTEM,
    kind: 'stageList',
    columns: h.pick({
      name: 'masterlabel apiname',
      closed: 'isclosed',
      won: 'iswon',
      order: 'sortorder',
      probability: 'defaultprobability',
    }),
  }
}

function aroundOpportunity(h: Headers): Recognised | null {
  if (h.has('whatid', 'activitydate activitydatetime startdatetime status subject tasksubtype')) {
    return {
      system: SYSTEM,
      kind: 'activities',
      columns: {
        ...h.pick({ id: 'id', opportunity: 'whatid', contact: 'whoid', deleted: 'isdeleted' }),
        ...several(h, 'at', [
          'activitydatetime',
          'startdatetime',
          'activitydate',
          'completeddatetime',
          'createddate',
        ]),
        ...several(h, 'type', ['type', 'tasksubtype', 'eventsubtype']),
        ...several(h, 'direction', ['calltype', 'type', 'tasksubtype', 'subject']),
      },
    }
  }
  if (!h.has('opportunityid', 'contactid', 'role isprimary')) return null
  return {
    system: SYSTEM,
    kind: 'contactRoles',
    columns: h.pick({
      opportunity: 'opportunityid',
      contact: 'contactid',
      role: 'role',
      deleted: 'isdeleted',
    }),
  }
}

function several<K extends string>(h: Headers, key: K, labels: string[]): { [P in K]?: string[] } {
  const found = labels.map((label) => h.find(label)).filter((name) => name !== undefined)
  const picked: { [P in K]?: string[] } = {}
  if (found.length > 0) picked[key] = found
  return picked
}

function peopleAndAccounts(h: Headers): Recognised | null {
  const id = h.find('id')
  if (id === undefined) return null
  const prefix = h.signs.valuesOf(id)[0]?.slice(0, 3) ?? ''
  if (h.has('isconverted convertedopportunityid convertedaccountid') || prefix === '00Q')
    return lead(h)
  if (h.has('username profileid userroleid managerid') || prefix === '005') return user(h)
  if (h.has('lastname') && (h.has('accountid reportstoid') || prefix === '003')) return contact(h)
  const isAccount =
    h.has('name') &&
    h.has(
      'industry billingcountry numberofemployees annualrevenue ownership parentid accountsource',
    )
  return isAccount || prefix === '001' ? account(h) : null
}

function user(h: Headers): Recognised {
  const name = h.personName('name')
  return {
    system: SYSTEM,
    kind: 'users',
    columns: {
      ...h.pick({
        id: 'id',
        email: 'email',
        manager: 'managerid manager',
        team: 'teamc team teamname userrolename rolename department division',
      }),
      ...(name === undefined ? {} : { name }),
    },
  }
}

function account(h: Headers): Recognised {
  const picked = h.pick({
    id: 'id',
    name: 'name accountname',
    mergedInto: 'masterrecordid',
    deleted: 'isdeleted fivetrandeleted',
    modifiedAt: 'lastmodifieddate systemmodstamp fivetransynced',
  })
  const columns = { ...picked, attributes: h.attributes(picked, isOwn) }
  return { system: SYSTEM, kind: 'accounts', columns }
}

function contact(h: Headers): Recognised {
  const name = h.personName('name')
  return {
    system: SYSTEM,
    kind: 'contacts',
    columns: {
      ...h.pick({
        contact: 'id',
        email: 'email',
        title: 'title',
        account: 'accountid',
        deleted: 'isdeleted',
      }),
      ...(name === undefined ? {} : { name }),
    },
  }
}

function lead(h: Headers): Recognised {
  const picked = {
    ...h.pick({
      id: 'id',
      createdAt: 'createddate',
      convertedAt: 'converteddate',
      opportunity: 'convertedopportunityid',
      modifiedAt: 'lastmodifieddate systemmodstamp',
      deleted: 'isdeleted',
    }),
    name: h.personName('name') ?? [],
  }
  const columns = { ...picked, attributes: h.attributes(picked, isOwn) }
  return { system: SYSTEM, kind: 'leads', columns }
}
