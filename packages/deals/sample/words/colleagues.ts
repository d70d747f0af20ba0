/** The people of the sample company, all invented: one line a team, its manager first. */
export const TEAM_MEMBERS = {
  'North America East': {
    manager: 'Marguerite Ostrander',
    reps: 'Darnell Gillenwater|Priscilla Inskeep|Tomás Echavarri|Anjali Dandekar|Calvin Birdsong|Renata Mondragón|Olumide Akinsola|Kathleen Vandergriff|Wes Quattlebaum',
    later: 'Simone Eubanks',
  },
  'North America West': {
    manager: 'Haruto Inokuchi',
    reps: 'Leilani Kirkendall|Jerome Culpepper|Maricela Salcedo|Trevor Stillwell|Wenqi Chonglin|Odessa Longstreth|Gonzalo Pantoja',
    later: 'Brooke Hathorne',
  },
  'UK & Ireland': {
    manager: 'Fergal Loughnane',
    reps: 'Bryony Ashenden|Roderick Capstick|Niamh Heneghan|Farhana Khandelwal|Tristan Mottershead|Gemma Quennell|Kwabena Quarshie',
    later: 'Imogen Lillywhite',
  },
  DACH: {
    manager: 'Ulrike Niederberger',
    reps: 'Torsten Brinkhoff|Carola Feldkircher|Heiko Immenroth|Silke Leutgeb|Murat Arslanoglu|Wiebke Tillmanns|Reinhold Zauner',
    later: 'Jutta Hollerbusch',
  },
  'France & Iberia': {
    manager: 'Solène Desmarets',
    reps: 'Thibault Lachenal|Leonor Mascarenhas|Ignacio Larrañaga|Nadège Aubertin',
    later: 'Régis Vaucresson',
  },
  Nordics: {
    manager: 'Oddvar Fossheim',
    reps: 'Pernille Aasgaard|Joakim Wetterlind',
    later: null,
  },
} as const

export const VICE_PRESIDENT = 'Constance Abernethy-Cole'

/** Everyone's name, so that nobody on the buyer's side bears it. */
export const COLLEAGUE_NAMES: ReadonlySet<string> = new Set([
  VICE_PRESIDENT,
  ...Object.values(TEAM_MEMBERS).flatMap(({ manager, reps, later }) => [
    manager,
    ...reps.split('|'),
    ...(later === null ? [] : [later]),
  ]),
])
