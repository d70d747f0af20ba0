import { type FileSigns, Headers, type Recognised } from './layout.ts'

const SYSTEM = 'pipedrive'

const TITLE = 'dealtitle dealtitel affairetitre tratotitulo negociotitulo'

/** `Deal - Title` and so on, by language; bare labels and the names of the API after them. */
const DEAL = {
  id: 'dealid id affaireid tratoid negocioid',
  name: `${TITLE} title titel titre titulo`,
  account:
    'dealorganization dealorganisation affaireorganisation tratoorganizacion negocioorganizacao organization organisation orgname orgid',
  owner:
    'dealowner dealbesitzer dealinhaber dealeigentumer affaireproprietaire tratopropietario negocioproprietario owner besitzer ownername userid',
  createdAt:
    'dealdealcreated dealcreated dealaddtime dealdealerstellt dealdealerstelltam dealerstelltam affaireaffairecreee tratotratocreado negocionegociocriado dealcreatedon addtime',
  modifiedAt:
    'dealupdatetime dealupdated dealaktualisierungszeit affaireheuredemiseajour tratofechadeactualizacion updatetime',
  closeDate:
    'dealexpectedclosedate dealerwartetesabschlussdatum dealvoraussichtlichesabschlussdatum affairedatedecloturesouhaitee affairedatedecloturreprevue affairedatedecloturreestimee affairedatedecloturreattendue affairedatedeclotureprevue tratofechadecierreprevista negociodatadefechamentoesperada expectedclosedate erwartetesabschlussdatum',
  stage: 'dealstage dealphase affaireetape tratoetapa negocioetapa stage phase etape etapa stageid',
  amount: 'dealvalue dealwert affairevaleur tratovalor negociovalor value wert valeur valor',
  probability:
    'dealprobability dealwahrscheinlichkeit affaireprobabilite tratoprobabilidad probability',
}
const STATUS = 'dealstatus affairestatut tratoestado negociostatus status statut estado'
const WON_AT =
  'dealwontime dealgewonnenam dealgewinnzeitpunkt dealgewonnenezeit affairedategagnee affairegagneele tratoganadoel tratofechadeganado wontime'
const LOST_AT =
  'deallosttime dealverlorenam dealverlustzeitpunkt dealverlorenezeit affairedateperdue affaireperduele tratoperdidoel tratofechadeperdido losttime'
const CLOSED_AT = 'dealdealclosedon dealclosedon dealclosetime dealdealgeschlossenam closetime'
const LOST_REASON =
  'deallostreason dealgrundfurverlust dealgrundfurdenverlust dealverlustgrund affaireraisondelaperte affairemotifdelaperte tratomotivodelaperdida tratorazondeperdida lostreason'

const OWN = new Set(
  `weightedvalue activitiestodo totalactivities doneactivities emailmessagescount productquantity
   productamount lastactivitydate nextactivitydate visibleto lastemailreceived lastemailsent
   rottendate rottentime stageentered laststagechange labels participants contactperson person
   creator followers archivestatus currencyofweightedvalue mrr arr acv probability wontime losttime
   datetimeofstagechange laststagechangetime dealdescription`.split(/\s+/),
)
const isOwn = (plain: string, words: string): boolean =>
  OWN.has(plain.replace(/^(deal|affaire|trato|negocio|organization|organisation)/, '')) ||
  /\b(weighted|activit\w+|rotten|stage change|last stage|next |last |contact person|ansprechpartner|kontaktperson)/.test(
    words,
  )

/** Recognises exports of Pipedrive: deals and organisations. */
export function recognisePipedrive(signs: FileSigns): Recognised | null {
  const h = new Headers(signs)
  return deal(h) ?? organization(h)
}

function deal(h: Headers): Recognised | null {
  const prefixed = h.has(TITLE, `${DEAL.stage} ${STATUS}`)
  const bare = h.has(
    DEAL.name,
    STATUS,
    'stage stageid phase etape etapa',
    'organization organisation orgname orgid expectedclosedate wontime losttime',
  )
  if (!prefixed && !bare) return null
  const picked = h.pick(DEAL)
  picked.id ??= picked.name
  const found = (labels: string[]) =>
    labels.map((label) => h.find(label)).filter((n) => n !== undefined)
  const closedAt = found([WON_AT, LOST_AT, CLOSED_AT])
  const lossReason = [...new Set([...found([LOST_REASON]), ...h.lossReasons()])]
  const status = h.find(STATUS)
  const currency = h.find(
    'dealcurrency dealcurrencyofvalue dealwahrung dealwahrungdeswerts affairedevise tratomoneda negociomoeda currency wahrung',
  )
  const named = {
    ...picked,
    ...(closedAt.length > 0 ? { closedAt } : {}),
    ...(lossReason.length > 0 ? { lossReason } : {}),
    ...(status === undefined ? {} : { deleted: status }),
  }
  return {
    system: SYSTEM,
    kind: 'opportunities',
    columns: {
      ...named,
      ...(status === undefined ? {} : { outcome: statusLists(status) }),
      ...(currency === undefined ? {} : { currency: { column: currency } }),
      attributes: h.attributes({ ...named, currency: currency ?? '' }, isOwn),
    },
  }
}

function statusLists(column: string) {
  return {
    column,
    won: ['won', 'Won', 'Gewonnen', 'gewonnen', 'Gagné', 'Gagnée', 'Ganado', 'Ganho'],
    lost: ['lost', 'Lost', 'Verloren', 'verloren', 'Perdu', 'Perdue', 'Perdido'],
  }
}

function organization(h: Headers): Recognised | null {
  const name = h.find('organizationname organisationname')
  if (name === undefined || h.has('dealtitle dealid')) return null
  const picked = {
    ...h.pick({ id: 'organizationname organisationname', modifiedAt: 'organizationupdatetime' }),
    name,
  }
  return {
    system: SYSTEM,
    kind: 'accounts',
    columns: { ...picked, attributes: h.attributes(picked, isOwn) },
  }
}
