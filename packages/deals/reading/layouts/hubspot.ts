import { type FileSigns, Headers, type Recognised } from './layout.ts'

const SYSTEM = 'hubspot'

/** Labels of exports by language, HubSpot's internal names, and Fivetran's `property_…`. */
const DEAL = {
  id: 'recordid hsobjectid dealid id datensatzid iddelenregistrement iddefiche iddelregistro iddoregistro',
  name: 'dealname propertydealname nomdelatransaction nombredelnegocio nomedonegocio',
  account:
    'associatedcompany primaryassociatedcompany companyname company zugehorigesunternehmen associatedcompanyids associatedcompanyid',
  owner:
    'dealowner hubspotownerid propertyhubspotownerid ownerid dealinhaber zustandigermitarbeiterfurdeal zustandigermitarbeiter proprietairedelatransaction propietariodelnegocio proprietariodonegocio',
  createdAt:
    'createdate propertycreatedate erstelldatum erstellungsdatum datedecreation fechadecreacion datadecriacao',
  modifiedAt:
    'lastmodifieddate hslastmodifieddate propertyhslastmodifieddate lastmodified datumderletztenanderung letztesanderungsdatum fivetransynced',
  closeDate:
    'closedate propertyclosedate abschlussdatum datedefermeture fechadecierre datadefechamento',
  stage:
    'dealstage propertydealstage dealpipelinestageid dealphase phasedelatransaction etapadelnegocio etapadonegocio',
  amount: 'amount propertyamount betrag montant importe valor cantidad',
  probability: 'dealprobability hsdealstageprobability propertyhsdealstageprobability',
  forecastCategory: 'forecastcategory hsmanualforecastcategory hsforecastcategory',
  deleted: 'isdeleted archived fivetrandeleted',
  won: 'isclosedwon hsisclosedwon propertyhsisclosedwon',
  closed: 'isdealclosed isclosed hsisclosed propertyhsisclosed',
}

const OWN = new Set(
  `weightedamount amountincompanycurrency forecastamount forecastprobability forecastweightedamount
   daystoclose portalid hubspotteam dealdescription propertydescription nextstep nextactivitydate
   lastactivitydate lastcontacted isclosedwon isclosedlost isdealclosed associatedcontact
   associatedcontactids associatedcompany associatedcompanyids associateddeal associatedlineitem
   associatedticket associatednote mergeddealids mergedrecordids sharedteams dealcollaborator
   pipelineid dealpipelineid recordsource recordsourcedetail1 recordid sourceid createdbyuserid
   annualrecurringrevenue totalcontractvalue monthlyrecurringrevenue annualcontractvalue
   performedinimport objectlastupdate`.split(/\s+/),
)
const isOwn = (plain: string, words: string): boolean =>
  OWN.has(plain) ||
  /^(date (entered|exited)|time in|cumulative time|latest time|hs |hubspot|fivetran|number of (sales|associated|times)|num (associated|contacted|notes)|days |associated |recent |last |next |latest |first conversion|(original|latest) source drill)/.test(
    words,
  )

/** Recognises exports of HubSpot, with labels or internal names, and Fivetran's copies of its tables. */
export function recogniseHubspot(signs: FileSigns): Recognised | null {
  const h = new Headers(signs)
  return stageList(h) ?? history(h) ?? deal(h) ?? company(h) ?? people(h)
}

function deal(h: Headers): Recognised | null {
  if (!h.has(DEAL.name, `${DEAL.stage} ${DEAL.closeDate} ${DEAL.amount}`)) return null
  const picked = h.pick(DEAL)
  picked.id ??= picked.name
  const currency = h.find('currency dealcurrencycode propertydealcurrencycode currencycode wahrung')
  const lossReason = h.lossReasons()
  const named = { ...picked, ...(lossReason.length > 0 ? { lossReason } : {}) }
  return {
    system: SYSTEM,
    kind: 'opportunities',
    columns: {
      ...named,
      ...(currency === undefined ? {} : { currency: { column: currency } }),
      attributes: h.attributes({ ...named, currency: currency ?? '' }, isOwn),
    },
  }
}

/** The history of properties as long rows, or of stages as Fivetran keeps it. */
function history(h: Headers): Recognised | null {
  if (!h.has('dealid recordid hsobjectid', 'value')) return null
  const field = h.find('name property propertyname')
  if (field !== undefined && h.has('timestamp changedat changedate')) {
    return {
      system: SYSTEM,
      kind: 'history',
      columns: {
        shape: 'changes',
        field,
        ...h.pick({
          id: 'dealid recordid hsobjectid',
          at: 'timestamp changedat changedate',
          newValue: 'value',
        }),
      },
    }
  }
  if (!h.has('dateentered fivetranstart')) return null
  return {
    system: SYSTEM,
    kind: 'history',
    columns: {
      shape: 'states',
      ...h.pick({ id: 'dealid', at: 'dateentered fivetranstart', stage: 'value' }),
    },
  }
}

function stageList(h: Headers): Recognised | null {
  if (!h.has('stageid', 'label', 'closedwon isclosed probability displayorder')) return null
  return {
    system: SYSTEM,
    kind: 'stageList',
    columns: h.pick({
      id: 'stageid',
      name: 'label',
      closed: 'isclosed',
      won: 'closedwon',
      order: 'displayorder',
      probability: 'probability',
    }),
  }
}

function company(h: Headers): Recognised | null {
  if (!h.has('companyname propertyname', 'recordid companyid id hsobjectid') || h.has('dealname'))
    return null
  if (h.has('firstname lastname')) return null
  const picked = h.pick({
    id: 'recordid companyid hsobjectid id',
    name: 'companyname propertyname',
    deleted: 'isdeleted archived fivetrandeleted',
    modifiedAt: 'lastmodifieddate hslastmodifieddate fivetransynced',
  })
  return {
    system: SYSTEM,
    kind: 'accounts',
    columns: { ...picked, attributes: h.attributes(picked, isOwn) },
  }
}

function people(h: Headers): Recognised | null {
  const name = h.personName('fullname')
  if (name === undefined || !h.has('email')) return null
  if (h.has('ownerid') && !h.has('id accountid company')) {
    return {
      system: SYSTEM,
      kind: 'users',
      columns: { name, ...h.pick({ id: 'ownerid', email: 'email', team: 'team teamname' }) },
    }
  }
  if (!h.has('recordid', 'jobtitle associatedcompany lifecyclestage')) return null
  return {
    system: SYSTEM,
    kind: 'contacts',
    columns: {
      name,
      ...h.pick({
        contact: 'recordid',
        email: 'email',
        title: 'jobtitle',
        account: 'associatedcompanyids associatedcompany companyname',
        opportunity: 'associateddealids',
        role: 'buyingrole',
      }),
    },
  }
}
