/** Where a company's name comes from. */
export type Tongue =
  | 'english'
  | 'gaelic'
  | 'german'
  | 'nordic'
  | 'french'
  | 'iberian'
  | 'italian'
  | 'slavic'
  | 'south asian'
  | 'african'
  | 'east asian'
  | 'levantine'
  | 'plain'
  | 'coined'

/** Halves that join to a family or place name: any head goes with any tail. */
export const STEM_HALVES: Readonly<Partial<Record<Tongue, readonly [string, string]>>> = {
  english: [
    'Bright Ash Thorn Wren Hazel Marl Fern Elder Fox Heron Lark Rook Alder Birch Corn Ember Amber Hart Swan Otter Linden Wether Copper Quarry Mallow Saltern Harrow Winter Sedge Rowan Bram Tarn',
    'water combe wick field mere ley stead bourne gate ridge croft holm well dale cote worth hurst brook moor fold shaw',
  ],
  gaelic: [
    'Kil Drum Bal Glen Carrow Strath Dun Inver Tully Knock Ard Clon',
    'brannan cairn orrin varrick myle cullan torran feary lanish gorman doran kerrin salach mavoe raghan bregan',
  ],
  german: [
    'Hart Linden Wald Eber Rauten Holz Brunn Falken Weiden Ahorn Oster Nieder Alten Buchen Dorn Erlen Hagen Lauter Roten Tann Wester Hirsch Lerchen Moos Reit Birken Fichten Hasel',
    'hofer stetter rieder kamp auer egger brink wieser thaler acker moser lohe winkel gruber steiger roder',
  ],
  nordic: [
    'Ravn Gran Myr Kvern Elve Bjørke Stein Ask Ulve Furu Lille Sund Hauge Brand Sol Grim Vester Øster Fjell Lang Hval Tind Skog Lyng',
    'dal lund vold berg stad vik heim seth strand rud mark nes holt bakken moen gård',
  ],
  french: [
    'Beau Mont Val Roche Clair Font Bois Haute Belle Champ Mal Franc Gras Vert',
    'mirail lieu serre noyer vallon marais rivage courcel brune garde selve tour loire veyre',
  ],
  iberian: [
    'Val Monte Torre Rio Villa Casa Fuente Campo Soto Puerto Castro Arroyo Pena Serra',
    'mora alba llana clara luna serena hermosa cano nieve roble grana vieja quinta drosa',
  ],
  coined: [
    'Veri Lumi Tal Ari Sen Ven Ori Pel Mar Kor Dax Eli Fyn Hel Jun',
    'dane vant tano lith wyn dora stra vero mond quil',
  ],
}

/** Whole names. */
export const STEM_WORDS: Readonly<Partial<Record<Tongue, string>>> = {
  english:
    'Penhallow Trevanion Cotterill Wexcombe Marchbank Haverill Ollerenshaw Attwater Blenkinsop Brocklebank Carmody Dunnage Eastlake Fairweather Garside Hollingbury Kettlewell Lanyon Mossop Nankervis Oldershaw Pargeter Quiller Rainsford Sowerby Tallentire Umfreville Varley Wainscott Yarborough Ackroyd-Lunn Birtwhistle Chesterman Entwhistle Fothergill Greenhalgh Hathersage Kenworthy Liversedge Micklethwait Postlethwaite Rushworth Satterthwaite Tattersfield',
  german:
    'Lindtmann Brandhuber Oberlechner Wintersteiger Pfannstiel Rehbein Zirngibl Kaltenegger Dirschauer Schönleitner Grünbichler Voglmayr Haberkorn Stiegelbauer Tiefenthal Wackernagel Zellhuber Ebersoldt Fahrenkrog Nissenkamp Petersdorff Jessenow Ketelsen Brodersen Uhlenbrock Drechsel',
  nordic:
    'Halvorsen Nordlys Sigvaldsen Thorbergsen Aamodt Rønnestad Kjellgren Sjöqvist Åkerblad Lagerlund Wennergrund Hägerstam Dalbacka Niskala Koivuranta Hirvelä Pohjankari Lehtisalo Vestergren Kronborg-Lau Ebbesgaard Mølbak Skovsende Overgaard-Friis Bruunshøj Eyvindson',
  french:
    'Delorval Marchandeau Vauquelin Bressolles Charpentreau Dufresnoy Guillemard Hauterive Jolivaux Laverdure Montfaucier Perrachon Quesneville Rochebrune Sauvageot Tourangeau Vermandois Desrosailles Aubrac-Lenoir Courtebois Fleurimont',
  iberian:
    'Izarra Albariza Olmedilla Zubialde Etxaluce Lagunilla Arrizabal Bermudo Carvalhinho Figueirosa Quintarela Alvoredo Sobreiro Mendavia Orbezua Pedrosillo Retamar Salvatella Urquiola Vidrier Zamarrón Valdemora',
  italian:
    'Morosetti Bellandi Ferro Castagnari Vallorsa Bonfiglietti Cantarella Dellacorte Fabbricini Gallinari Lorenzaghi Marchesini-Volta Nardovino Orsenigo Pescatori Quartaroli Rondinella Sartirana Terzaghetti Ubaldini Vescovado Zampironi Brusaferri Colleoniga Mezzadria',
  slavic:
    'Kowalczewski Wisniowiecka Zielonka Borowczyk Jaworowski Novotnik Hrabovec Kratochvil Drahomir Stoyanovich Petrovac Lipnicki Szafranek Brzezina Malinowiec Tarnowicz Ruzhinski Velikovar Kalinchuk Dobrovsky Radomil Zoranic',
  'south asian':
    'Raghunathan Thiruvengadam Deshpande Bhaskaran Nambisan Kulkarni Jayawickrama Ranasinghe Palaniappan Sundaresan Gopalan Bhandarkar Siddiqui Talpade Vaidyanathan Zaveri Chakravarti Mukherji Iyengar Wijeratne Puranik Satpathy Ghosal Dastidar Hegde Pednekar Lokhande',
  african:
    'Adeyinka Nwachukwu Mensah Asantewaa Traore Kimathi Wanjohi Odhiambo Tessema Gebreyes Abiola Balogun Folarin Ikenga Jimoh Lutalo Ndiaye Oyelaran Cissokho Amankwah Chidzero Mwangi Okoye Sarpong Tshabangu Zewdie Owusu Onyango',
  'east asian':
    'Nakashiro Hayamizu Kuroiwa Onodera Shiratori Minakata Kitagiri Wakabayashi Tachikawa Asahina Katsuragi Namgung Baek Hwangbo Liangshu Zhenhai Xuelin Fangyuan Qiaohong Tranvinh Phamduc Siripong Suwannarat Mizushima Aoyagi Seonwoo',
  levantine:
    'Haddadin Khourian Najjarian Sabbagh Mansourieh Tabrizian Farahani Rostamian Yazdanfar Karimzadeh Demirsoy Yildiztepe Aksoylu Karadeniz Bozkurtlar Ben-Shalev Alkalay Mizrachi Papadakos Stavrianou Kalogeris Theodorakos',
  plain:
    'Kestrel Ardent Curlew Plover Saltmarsh Tamarack Fieldfare Whimbrel Sorrel Teasel Marram Bracken Driftway Lanternfield Lodestar Merganser Sandpiper Halyard Bowsprit Capstan Millrace Tollgate Longacre Threeways Sevenmile Weathervane Lamplight Plumbline Cornerpost Waymark Headwater Ropewalk Limekiln Chandlery Foursquare Oxbow Tidemark Breakwater Windhover Hedgerow Barleymow Stonechat Goldcrest Yellowhammer Dunlin Greenshank Turnstone Wheatear Firecrest Nightjar',
}
