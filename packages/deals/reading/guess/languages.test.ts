import { describe, expect, it } from 'vitest'
import { profileFile } from './file-profile.ts'
import { guessMapping } from './guess-mapping.ts'

/** A language's headers and stages; `deals` in the order of `ROLES`, the others as their columns. */
interface Language {
  readonly deals: string
  readonly stages: string
  readonly history: string
  readonly activities: string
}

const ROLES = [
  'id',
  'name',
  'account',
  'owner',
  'createdAt',
  'stage',
  'amount',
  'currency',
  'closeDate',
  'closedAt',
  'outcome',
  'lossReason',
  'probability',
  'forecastCategory',
] as const
const MEANINGS = ['open', 'open', 'won', 'lost', 'noDecision', 'disqualified']

const LANGUAGES: Record<string, Language> = {
  German: {
    deals:
      'Vorgangsnummer;Bezeichnung;Kunde;Betreuer;Angelegt am;Phase;Wert;Währung;Abschlussdatum;Tatsächliches Abschlussdatum;Status;Verlustgrund;Abschlusswahrscheinlichkeit;Prognosekategorie;Wettbewerber',
    stages: 'Neu;Angebot;Gewonnen;Verloren;Keine Entscheidung;Ungeeignet',
    history: 'Vorgang;Geändert am;Feld;Alter Wert;Neuer Wert',
    activities: 'Vorgang;Datum;Art',
  },
  French: {
    deals:
      'N° affaire;Nom de l’affaire;Client;Commercial;Créé le;Étape;Montant;Devise;Date de clôture prévue;Date de clôture réelle;Issue;Motif de perte;Probabilité;Catégorie de prévision;Concurrent',
    stages: 'Nouveau;Proposition;Gagné;Perdu;Aucune décision;Non qualifié',
    history: 'Affaire;Modifié le;Champ;Ancienne valeur;Nouvelle valeur',
    activities: 'Affaire;Date;Activité',
  },
  Spanish: {
    deals:
      'Número de oportunidad;Nombre del negocio;Cliente;Responsable;Fecha de creación;Etapa;Importe;Moneda;Fecha de cierre prevista;Fecha de cierre real;Resultado;Motivo de pérdida;Probabilidad;Categoría de pronóstico;Competidor',
    stages: 'Nuevo;Propuesta;Ganado;Perdido;Sin decisión;No calificado',
    history: 'Oportunidad;Fecha;Campo;Valor anterior;Valor nuevo',
    activities: 'Oportunidad;Fecha;Tipo',
  },
  Italian: {
    deals:
      'Codice trattativa;Nome opportunità;Azienda;Responsabile;Data creazione;Fase;Importo;Valuta;Chiusura prevista;Data di chiusura effettiva;Esito;Motivo perdita;Probabilità;Categoria previsione;Concorrente',
    stages: 'Nuovo;Proposta;Vinto;Perso;Nessuna decisione;Non qualificato',
    history: 'Trattativa;Data;Campo;Valore precedente;Nuovo valore',
    activities: 'Trattativa;Data;Tipo',
  },
  Portuguese: {
    deals:
      'Código do negócio;Título;Empresa;Responsável;Criado em;Etapa;Valor;Moeda;Data prevista de fechamento;Data de fechamento real;Resultado;Motivo da perda;Probabilidade;Categoria de previsão;Concorrente',
    stages: 'Novo;Proposta;Ganho;Perdido;Sem decisão;Não qualificado',
    history: 'Negócio;Data;Campo;Valor antigo;Valor novo',
    activities: 'Negócio;Data;Tipo',
  },
  Dutch: {
    deals:
      'Dealnummer;Onderwerp;Klant;Eigenaar;Aangemaakt op;Verkoopfase;Waarde;Valuta;Verwachte sluitingsdatum;Gesloten op;Uitkomst;Reden van verlies;Slagingskans;Prognosecategorie;Concurrent',
    stages: 'Nieuw;Offerte;Gewonnen;Verloren;Geen beslissing;Ongeschikt',
    history: 'Deal;Datum;Veld;Oude waarde;Nieuwe waarde',
    activities: 'Deal;Datum;Soort',
  },
  Swedish: {
    deals:
      'Affärsnummer;Benämning;Företag;Säljare;Skapad;Fas;Belopp;Valuta;Förväntat slutdatum;Stängd;Utfall;Förlustorsak;Sannolikhet;Prognoskategori;Konkurrent',
    stages: 'Ny;Offert;Vunnen;Förlorad;Inget beslut;Okvalificerad',
    history: 'Affär;Datum;Fält;Gammalt värde;Nytt värde',
    activities: 'Affär;Datum;Typ',
  },
}

const cellsOf = (line: string) => line.split(';')
const profile = (file: string, header: string, row: (i: number) => string) =>
  profileFile(
    file,
    cellsOf(header),
    Array.from({ length: 60 }, (_, i) => cellsOf(row(i))),
  )
const day = (i: number, month: string) => `${(i % 28) + 1}.${month}.2024`

describe.each(Object.entries(LANGUAGES))('an export in %s', (_, language) => {
  const stages = cellsOf(language.stages)
  const headers = cellsOf(language.deals)
  const deals = profile('deals', language.deals, (i) => {
    const [stage = '', ended] = [stages[i % 6], i % 6 > 1]
    return `${1000 + i};Nr. ${i};K ${i % 9};B ${i % 4};${day(i, '01')};${stage};${i * 10};EUR;${day(i, '06')};${ended ? day(i, '07') : ''};${ended ? stage : ''};${i % 6 === 3 ? 'A' : ''};${i % 100} %;${i % 2 ? 'A' : 'B'};${i % 2 ? 'X' : 'Y'}`
  })
  const history = profile(
    'history',
    language.history,
    (i) => `${1000 + i};${day(i, '02')};${headers[5]};${stages[0]};${stages[1]}`,
  )
  const calls = profile(
    'calls',
    language.activities,
    (i) => `${1000 + (i % 20)};${day(i, '03')};${i % 2 ? 'A' : 'B'}`,
  )

  it('is guessed whole', () => {
    const [opportunity, at, field, oldValue, newValue] = cellsOf(language.history)
    const [deal, on, type] = cellsOf(language.activities)
    const [, , won, lost, noDecision, disqualified] = stages
    expect(guessMapping([calls, history, deals])).toEqual({
      dates: { order: 'dmy' },
      opportunities: {
        from: 'deals',
        ...Object.fromEntries(ROLES.map((role, i) => [role, headers[i]])),
        currency: { column: headers[7] },
        outcome: {
          column: headers[10],
          won: [won],
          lost: [lost],
          noDecision: [noDecision],
          disqualified: [disqualified],
        },
        attributes: [headers[14]],
      },
      history: {
        from: 'history',
        shape: 'changes',
        id: opportunity,
        at,
        field,
        oldValue,
        newValue,
      },
      activities: { from: 'calls', opportunity: deal, at: on, type },
      stages: Object.fromEntries(stages.map((stage, i) => [stage, MEANINGS[i]])),
    })
  })
})

const SHORT = 'Vorgang;Kunde;Betreuer;Angelegt am;Phase;Wert;Abschlussdatum;Status'
const shortRow = (i: number) =>
  `${i % 2 ? 'Neu' : 'Angebot'};${i * 7};${day(i, '06')};${['Offen', 'Gewonnen', 'Verloren'][i % 3]}`

it.each(['V-', '10', 'Anlage '])('reads a German export whose deals are numbered %s…', (prefix) => {
  const file = profile(
    'd',
    SHORT,
    (i) => `${prefix}${100 + i};K ${i % 9};B ${i % 4};${day(i, '01')};${shortRow(i)}`,
  )
  expect(guessMapping([file])?.opportunities).toMatchObject({
    id: 'Vorgang',
    account: 'Kunde',
    owner: 'Betreuer',
    createdAt: 'Angelegt am',
    stage: 'Phase',
    amount: 'Wert',
    closeDate: 'Abschlussdatum',
    outcome: { column: 'Status', won: ['Gewonnen'], lost: ['Verloren'] },
  })
})

it('knows the id by its codes where the header tells nothing, if deals are won and lost', () => {
  const of = (end: string) =>
    guessMapping([
      profile('d', 'Zeile;Status;Wert', (i) => `Z-${i};${i % 2 ? 'Gewonnen' : end};${i * 7}`),
    ])
  expect(of('Verloren')?.opportunities).toMatchObject({ id: 'Zeile', stage: 'Status' })
  expect(of('Offen')).toBeNull()
})

it.each([
  ['Rechnungsnummer;Kunde;Datum;Betrag;Status', 'bezahlt', 'offen'],
  ['Numéro de facture;Client;Date;Montant;Statut', 'payée', 'ouverte'],
  ['Kundennummer;Firma;Angelegt am;Umsatz;Status', 'aktiv', 'inaktiv'],
  ['Artikelnummer;Bezeichnung;Datum;Preis;Status', 'lieferbar', 'vergriffen'],
])('takes no table of other things for deals: %s', (header, yes, no) => {
  const file = profile(
    'x',
    header,
    (i) => `R-${i};K ${i % 9};${day(i, '01')};${i * 10};${i % 2 ? yes : no}`,
  )
  expect(guessMapping([file])).toBeNull()
})
