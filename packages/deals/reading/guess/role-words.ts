/** Words of a header, and how strongly they tell. */
export type RoleWords = readonly (readonly [RegExp, number])[]

const NUMBER =
  'id|nummer|nr|no|n|num|numero|code|codigo|codice|kod|ref|referenz|reference|referencia|riferimento|referentie|referens|kennung|schlussel|aktenzeichen|identifiant|identificador|identificativo|kenmerk|diarienummer'
const DEAL =
  'vorgang|verkaufschance|verkaufsprojekt|chancen|opportunitat|angebot|auftrag|geschaft|projekt|affaire|opportunite|dossier|devis|oportunidad|negocio|expediente|oferta|opportunita|trattativa|affare|pratica|offerta|oportunidade|negociacao|proposta|verkoopkans|kans|zaak|offerte|affar|affarsmojlighet|saljmojlighet|mojlighet|arende|offert|deal|opportunity|projet|proyecto|progetto|projeto|project'
const OF = '(?: (?:de la|de l|del|dell|della|de|du|des|di|do|da|der|des|van de|van|for|pa))?'
const NAME =
  'name|bezeichnung|titel|betreff|nom|intitule|libelle|objet|titre|nombre|titulo|asunto|nome|titolo|oggetto|assunto|naam|onderwerp|omschrijving|namn|amne|rubrik|benamning'
const CLIENT =
  'kunden?|firmen|firma|auftraggeber|interessent|unternehmens?|konto|client|compte|societe|entreprise|cliente|cuenta|empresa|compania|organizacion|azienda|societa|conta|organizacao|klant|bedrijfs?|relatie|organisatie|onderneming|kund|foretags?|organisations?'
const CLOSE =
  'abschlu(?:ss|ß)|schlie(?:ss|ß)|cloture|fermeture|cierre|chiusura|fechamento|fecho|encerramento|(?:af)?sluit|slutdatum|avslut|stangning'
const EXPECTED =
  'erwartet|geplant|voraussichtlich|prevue?|estimee?|previst[oa]|esperad[oa]|estimad[oa]|stimat[oa]|attes[oa]|verwacht|gepland|berakna|forvanta|planera'
const ACTUAL =
  'tatsachlich|effecti|reel(?:le)?\\b|real\\b|effettiv|efetiv|efectiv|werkelijk|faktisk'

const both = (a: string, b: string) =>
  new RegExp(`\\b(?:${a}).*\\b(?:${b})|\\b(?:${b}).*\\b(?:${a})`)

/**
 * How the CRMs of German, French, Spanish, Italian, Portuguese, Dutch and Swedish sellers head the
 * columns of each role, in this order of languages; without accents, as `wordsOf` gives them.
 */
export const ROLE_WORDS = {
  id: [
    [new RegExp(`^(?:${NUMBER})$`), 6],
    [new RegExp(`^(?:${DEAL})s? ?(?:${NUMBER})$`), 6],
    [new RegExp(`^(?:${NUMBER})${OF} (?:${DEAL})$`), 6],
    [new RegExp(`^(?:${DEAL})$`), 3],
  ],
  stage: [
    [
      /\b(\w*phase|(verkaufs|vertriebs)?stufe|stade|estagio|stadio|\w*fase|stadium|\w*fas|skede)\b/,
      6,
    ],
    [/\b(schritt|jalon|paso|passo|stap|\w*steg)\b/, 3],
    [/\b(\w+status|zustand|stand|situation|situacion|stato|situacao|toestand|tillstand)\b/, 2],
  ],
  outcome: [
    [
      /\b(\w*ergebnis|ausgang|abschlussart|issue|desenlace|esito|risultato|desfecho|uitkomst|resultaat|utfall|utgang)\b|\b(gewonnen|gagnee?|ganad[oa]|vint[oa]|ganh[oa]|vunnen) (oder |ou |o |of |eller )?(verloren|perdue?|perdid[oa]|pers[oa]|forlorad)\b/,
      5,
    ],
    [/\b(\w+status|situacion|stato|situacao)\b/, 3],
  ],
  amount: [
    [
      /\b(gewichtet\w*|\w*wahrscheinlichkeit|kosten|marge|rabatt|anzahl|menge|ponderee?s?|couts?|remise|quantite|ponderad[oa]s?|costes?|margen|descuento|cantidad|ponderat[oa]|cost[oi]|margine|sconto|quantita|custos?|margem|desconto|quantidade|gewogen|korting|aantal|dagen|vikta[dt]|kostnad|marginal|antal|dagar)\b/,
      -9,
    ],
    [
      /\b(\w*betrag|(angebots|vorgangs|vertrags|geschafts|auftrags|projekt|deal|chancen)(wert|volumen|summe)|monto|cuantia|ammontare|montante|quantia|\w*bedrag|\w*belopp)\b/,
      6,
    ],
    [
      /\b(summe|preis|chiffre d affaires|ca|prix|revenus?|ingresos|precio|facturacion|valore|fatturato|ricavi?|prezzo|receita|faturamento|preco|\w*waarde|omzet|prijs|\w*varde|intakt|omsattning|pris)\b/,
      4,
    ],
  ],
  owner: [
    [
      /\b((kunden)?betreuer\w*|(sach)?bearbeiter\w*|eigentumer\w*|verkae?ufer\w*|vertriebler\w*|vertriebsmitarbeiter\w*|au(ss|ß)endienst\w*|zustae?ndig\w*|commerciale?|responsable|charge d affaires?|(attribue|assigne)e? a|suivi par|(asignad|assegnat|atribuid|atribuit)[oa] a|ejecutivo|gestor|proprietario|responsabile|venditore|responsavel|eigenaar|verkoper|verantwoordelijke|accountmanager|behandelaar|vertegenwoordiger|toegewezen aan|agare|\w*saljare|\w*ansvarig|handlaggare|tilldelad)\b/,
      6,
    ],
    [/\b(mitarbeiter|vertreter|vendeuse|agente|titolare|dono|medewerker)\b/, 4],
  ],
  account: [
    [new RegExp(`^(?:${CLIENT}|raison sociale|razon social|ragione sociale|razao social)$`), 6],
    [new RegExp(`^(?:${CLIENT}) ?(?:${NAME}|${NUMBER})$`), 6],
    [new RegExp(`^(?:${NAME}|${NUMBER})${OF} (?:${CLIENT})$`), 5],
  ],
  name: [
    [new RegExp(`^(?:${DEAL})s? ?(?:${NAME})$|^(?:${NAME})${OF} (?:${DEAL}|transaction)$`), 6],
    [new RegExp(`^(?:${NAME})$`), 4],
    [new RegExp(`^(?:${DEAL})$`), 3],
  ],
  createdAt: [
    [
      /\b(angelegt|anlage(datum)?|erstell\w*|ero?e?ffne\w*|erfasst|eingang\w*|creee? le|ouvert\w*|cread[oa]|alta|apertura|creat[oa]|inserimento|criad[oa]|abertura|cadastro|aangemaakt|aanmaak\w*|gemaakt|geopend|invoerdatum|skapa\w*|upplagd|registrera[dt])\b/,
      6,
    ],
    [/\b(beginn|start(datum)?|erstkontakt|debut|inizio|begin(datum)?)\b/, 4],
  ],
  modifiedAt: [
    [
      /\b(geae?nder\w*|ae?nderung\w*|aktualisier\w*|modifiee?|mise a jour|modificad[oa]|actualiza\w*|modific(a|at[oa])|aggiorna\w*|atualiza\w*|alterad[oa]|gewijzigd|bijgewerkt|wijziging\w*|andrad|andrat|andring\w*|uppdatera\w*)\b/,
      5,
    ],
  ],
  closedAt: [
    [both(ACTUAL, CLOSE), 8],
    [
      /\b((ab)?geschlossen|(gewonnen|verloren|entschieden) am|(cloture|ferme|gagne|perdu)e? le|date de (gain|perte|decision)|cerrad[oa]|fecha de decision|chius[oa]|conclus[oa]|fechad[oa]|encerrad[oa]|concluid[oa]|(af)?gesloten|(gewonnen|verloren) op|stangd|stangt|stangdes|avsluta[dt]|avgjord)\b/,
      6,
    ],
    [/\b(ende|enddatum|fin|fine|fim|einde|einddatum)\b/, 3],
  ],
  closeDate: [
    [both(EXPECTED, CLOSE), 7],
    [new RegExp(`\\b(?:${CLOSE})`), 5],
    [
      /\b(zieldatum|fallig\w*|echeance|vencimiento|scadenza|vencimento|vervaldatum|streefdatum|maldatum)\b/,
      3,
    ],
  ],
  at: [
    [
      /^(zeitpunkt|zeitstempel|stichtag|ae?nderungsdatum|horodatage|date du changement|fecha del cambio|fecha y hora|marca de tiempo|data|data e ora|data e hora|data del cambio|data da mudanca|tijdstip|wijzigingsdatum|tidpunkt|tidsstampel|andringsdatum)$/,
      6,
    ],
  ],
  lossReason: [
    [
      /\b(verlust\w*gr(u|ue)nde?|verlustursache|(ablehnung|absage)s?gr(u|ue)nde?|(motif|raison|cause) d(e|u) (la )?(perte|rejet|refus|l echec)|(motivo|razon|causa) d(e|a|el|ella) (la )?(perdida|perda|rechazo)|(motivo|causa) (perdita|rifiuto)|(motivo|causa) d(i|ella) perdita|verliesreden|reden\b.*\b(verlies|verloren)|\w*forlust\w*orsak|orsak till forlust|forlorad orsak)\b/,
      9,
    ],
    [/^(grund|ursache|motif|raison|motivo|razon|causa|reden|orsak|anledning)$/, 3],
  ],
  probability: [
    [
      /\b(\w*wahrscheinlichkeit|(abschluss|gewinn|erfolgs)chance|(slagings|win)kans|waarschijnlijkheid|\w*sannolikhet)\b/,
      5,
    ],
  ],
  forecastCategory: [
    [
      /\b((prognose|forecast) ?kategorie|categorie (de |des )?previsions?|categoria (de |di |del |delle )?(pronostico|previsao|previsione|previsioni|prevision)|(prognose|forecast) ?categorie|prognos ?kategori)\b/,
      5,
    ],
  ],
  currency: [[/\b(\w*wae?hrung\w*|monnaie|divisa|\w*valuta\w*)\b/, 5]],
} satisfies Record<string, RoleWords>

/** Columns whose numbers name something beside the deal: a customer, a person, a product, a bill. */
export const OTHERS_ABROAD =
  /\b(kund\w*|firm(a|en)\w*|konto\w*|unternehmen\w*|(sach)?bearbeiter|betreuer|verkaufer|mitarbeiter\w*|benutzer|ansprechpartner|kontakt\w*|produkt\w*|artikel\w*|kampagne\w*|rechnung\w*|clients?|compte|societe|entreprise|produit|utilisateur|facture|clientes?|cuenta|empresa|contacto|producto|usuario|factura|azienda|societa|contatto|prodotto|utente|fattura|conta|contato|produto|fatura|klant\w*|bedrijf\w*|relatie\w*|factuur\w*|gebruiker|kund\w*|foretag\w*|faktura\w*|anvandare)\b/
