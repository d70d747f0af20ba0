/** In which language a trade is named. */
export type TradeTongue = 'english' | 'german' | 'nordic' | 'french' | 'spanish'

export const INDUSTRIES = [
  'Manufacturing',
  'Transportation',
  'Healthcare',
  'Food & Beverage',
  'Retail',
  'Financial Services',
  'Energy',
  'Construction',
  'Hospitality',
  'Education',
  'Technology',
  'Business Services',
] as const
export type Industry = (typeof INDUSTRIES)[number]

/** What a company does, as its name says it. In French and Spanish the trade comes first. */
export const TRADES: Readonly<Record<Industry, Readonly<Record<TradeTongue, string>>>> = {
  Manufacturing: {
    english:
      'Engineering|Castings|Instruments|Precision Tools|Packaging|Ceramics|Valves|Bearings|Plastics|Textiles|Coatings|Foundry|Machine Works|Glassworks|Paper Mills|Fasteners|Hydraulics|Furniture|Cables|Pumps',
    german:
      'Maschinenbau|Werkzeugbau|Gießerei|Feinmechanik|Verpackungen|Antriebstechnik|Kunststofftechnik|Metallbau|Armaturen|Möbelwerke|Papier|Federn',
    nordic: 'Mekaniska|Verkstad|Emballage|Møbler|Plast|Industri|Glassverk|Papir',
    french:
      'Ateliers|Fonderie|Mécanique|Emballages|Verreries|Plastiques|Papeteries|Céramiques|Tissages',
    spanish: 'Talleres|Fundición|Envases|Mecanizados|Cerámicas|Muebles|Hilaturas|Plásticos',
  },
  Transportation: {
    english:
      'Logistics|Freight|Marine|Haulage|Cold Chain|Shipping|Couriers|Air Cargo|Rail Services|Terminals|Coachlines|Warehousing|Ferries|Fleet',
    german: 'Spedition|Logistik|Transporte|Reederei|Lagerhaus|Kurierdienst|Omnibus',
    nordic: 'Shipping|Transport|Rederi|Spedisjon|Fergeselskap|Åkeri',
    french: 'Transports|Messageries|Fret|Armements|Entrepôts',
    spanish: 'Transportes|Logística|Navieras|Almacenes|Mensajería',
  },
  Healthcare: {
    english:
      'Clinics|Diagnostics|Dental|Hospitals|Care Homes|Pharma|Medical|Laboratories|Eyecare|Physiotherapy|Health Partners|Hearing|Orthopaedics|Biotech',
    german: 'Kliniken|Labor|Medizintechnik|Pflegedienste|Apotheken|Dental|Reha',
    nordic: 'Klinikk|Helse|Tannhelse|Omsorg|Diagnostik|Medisin',
    french: 'Cliniques|Laboratoires|Pharmacies|Résidences|Optique',
    spanish: 'Clínicas|Laboratorios|Farmacias|Residencias|Óptica',
  },
  'Food & Beverage': {
    english:
      'Foods|Bakeries|Dairies|Brewery|Orchards|Seafood|Mills|Coffee Roasters|Confectionery|Farms|Vineyards|Provisions|Catering|Spices|Creamery|Greens',
    german: 'Brauhaus|Molkerei|Mühle|Fleischwaren|Backwaren|Feinkost|Kelterei',
    nordic: 'Meieri|Bryggeri|Fisk|Bakeri|Gårdsmat|Kaffe',
    french: 'Maison|Boulangeries|Laiteries|Conserveries|Vignobles|Brasserie',
    spanish: 'Conservas|Bodegas|Lácteos|Panaderías|Aceites|Pescados',
  },
  Retail: {
    english:
      'Stores|Outfitters|Home & Garden|Sports|Booksellers|Footwear|Opticians|Furnishings|Toys|Hardware|Pet Supplies|Jewellers|Markets|Wholesale',
    german: 'Warenhaus|Baumarkt|Modehaus|Handel|Gartencenter|Schuhe',
    nordic: 'Handel|Sport|Byggvarer|Mote|Bokhandel|Interiør',
    french: 'Galeries|Comptoirs|Jardineries|Librairies|Chaussures',
    spanish: 'Comercial|Jardinería|Librerías|Calzados|Bazares',
  },
  'Financial Services': {
    english:
      'Mutual|Insurance|Credit Union|Leasing|Wealth|Brokers|Building Society|Assurance|Pensions|Payments|Trust|Underwriting|Factoring',
    german: 'Versicherung|Leasing|Privatbank|Vermögen|Sparverein|Makler',
    nordic: 'Forsikring|Sparebank|Finans|Pensjon|Leasing',
    french: 'Assurances|Crédit|Mutuelle|Patrimoine|Courtage',
    spanish: 'Seguros|Caja|Mutua|Financiera|Corredores',
  },
  Energy: {
    english:
      'Energy|Power|Renewables|Solar|Wind|Utilities|Gas|Water|Grid Services|Heat Networks|Hydro|Recycling|Batteries',
    german: 'Stadtwerke|Energie|Windkraft|Wasserwerke|Solartechnik|Recycling',
    nordic: 'Energi|Kraft|Vind|Fjernvarme|Sol|Gjenvinning',
    french: 'Énergies|Eaux|Solaire|Éolien|Recyclage',
    spanish: 'Energías|Aguas|Solar|Eólica|Reciclajes',
  },
  Construction: {
    english:
      'Construction|Builders|Roofing|Interiors|Civil Works|Scaffolding|Timber|Concrete|Joinery|Estates|Surveyors|Groundworks|Bridges|Lifts',
    german: 'Bau|Holzbau|Tiefbau|Dachdecker|Zimmerei|Beton|Fassaden',
    nordic: 'Bygg|Entreprenør|Anlegg|Trehus|Betong|Rør',
    french: 'Bâtiments|Charpentes|Travaux|Bétons|Toitures',
    spanish: 'Construcciones|Obras|Hormigones|Cubiertas|Maderas',
  },
  Hospitality: {
    english:
      'Hotels|Inns|Resorts|Restaurants|Leisure|Events|Cruises|Travel|Lodges|Cinemas|Theme Parks|Holiday Homes',
    german: 'Hotels|Gasthöfe|Thermen|Reisen|Freizeitparks|Gastronomie',
    nordic: 'Hotell|Reiser|Opplevelser|Hytter|Restauranter',
    french: 'Hôtels|Relais|Voyages|Thermes|Restaurants',
    spanish: 'Hoteles|Balnearios|Viajes|Paradores|Restaurantes',
  },
  Education: {
    english:
      'Academies|College|Schools|Learning|Nurseries|Training|University Press|Language Schools|Music Schools|Tutors|Open College',
    german: 'Akademie|Schulen|Fachverlag|Bildungswerk|Sprachschulen',
    nordic: 'Skoler|Akademi|Barnehager|Forlag|Folkehøgskole',
    french: 'Écoles|Institut|Éditions|Académie|Formation',
    spanish: 'Colegios|Instituto|Editorial|Academia|Escuelas',
  },
  Technology: {
    english:
      'Systems|Software|Robotics|Networks|Semiconductors|Sensors|Optics|Data|Microwave|Telecom|Avionics|Photonics|Controls|Acoustics',
    german: 'Elektronik|Systemhaus|Messtechnik|Sensorik|Datentechnik|Optik|Regeltechnik',
    nordic: 'Teknikk|Elektronikk|Data|Sensorer|Automasjon|Nett',
    french: 'Électronique|Informatique|Optiques|Robotique|Réseaux',
    spanish: 'Electrónica|Sistemas|Óptica Técnica|Robótica|Redes',
  },
  'Business Services': {
    english:
      'Facilities|Staffing|Security Services|Print|Cleaning|Consulting|Translation|Archives|Payroll|Laboratory Services|Fleet Care|Design|Relocation|Uniforms',
    german: 'Gebäudedienste|Personal|Druckerei|Beratung|Sicherheitsdienst|Textilpflege',
    nordic: 'Renhold|Bemanning|Trykkeri|Rådgivning|Vakt',
    french: 'Services|Imprimeries|Conseil|Nettoyage|Intérim',
    spanish: 'Servicios|Imprenta|Consultores|Limpiezas|Seguridad',
  },
}
