/** Given and family names that go together; any given name goes with any family name of its row. */
export interface PersonNames {
  readonly given: string
  readonly family: string
}

export type PersonCulture =
  | 'british'
  | 'irish'
  | 'american'
  | 'hispanic'
  | 'german'
  | 'nordic'
  | 'french'
  | 'portuguese'
  | 'italian'
  | 'slavic'
  | 'south asian'
  | 'african'
  | 'east asian'
  | 'levantine'

/** Family names are rare on purpose: together with a given name they should be nobody's. */
export const PERSON_NAMES: Readonly<Record<PersonCulture, PersonNames>> = {
  british: {
    given:
      'Alison Bryony Clive Deborah Edmund Fiona Gareth Harriet Imogen Jolyon Keith Lorna Malcolm Nerys Oliver Philippa Roderick Stella Tristan Verity Winifred Gemma Howard Rhian',
    family:
      'Ashenden Bracegirdle Capstick Dunnett Elphick Fazakerley Gathercole Hebblethwaite Ingledew Kellaway Lillywhite Mottershead Netherwood Orrell Pickersgill Quennell Rigglesford Stubbings Tunnicliffe Vinnicombe Wigglesworth Yelland',
  },
  irish: {
    given: 'Aoife Brendan Ciara Declan Eimear Fergal Grainne Iarla Niamh Padraig Roisin Tadhg',
    family:
      'Brannelly Coughlan-Roe Devereux Fallonby Gilsenan Heneghan Kilbride Loughnane McElhatton Nestor O’Dowdall Prendeville Scanlan Tiernan',
  },
  american: {
    given:
      'Abigail Bradley Cassandra Darnell Elise Franklin Gwendolyn Harlan Ingrid Jerome Kendra Leland Marisol Nolan Odessa Preston Renata Sherwin Tamika Ulysses Vernon Willa Darlene Emmett',
    family:
      'Abernethy-Cole Birdsong Cutchins Dillingham Eubanks Fairbairn Gillenwater Hathorne Inskeep Kirkendall Longstreth Musselman Newberger Ostrander Peebles Quattlebaum Rushing Stillwell Thigpen Underdown Vandergriff Witherell Yarbray Zimmerle',
  },
  hispanic: {
    given:
      'Alonso Beatriz Camilo Dolores Esteban Fabiola Gonzalo Herminia Ignacio Jimena Leandro Maricela Nicanor Ofelia Pascual Rocío Santos Yolanda',
    family:
      'Arizmendi Barrientos Cifuentes Dorantes Echavarri Fonseca-Ruiz Galarza Hinojosa-Sáez Iriarte Larrañaga Mondragón Olivares Pantoja Quintanilla Revuelta Salcedo Tejeda Urrutia Villarreal Zavaleta',
  },
  german: {
    given:
      'Anneliese Bernd Carola Detlef Elke Florian Gudrun Heiko Ines Joachim Katrin Lothar Marlies Norbert Petra Reinhold Silke Torsten Ulrike Volker Wiebke Jutta',
    family:
      'Achterberg Brinkhoff Clasvogt Dettenhofer Eichstädt Feldkircher Gansloser Hollerbusch Immenroth Jendritzki Kreyenbühl Leutgeb Mühlhauser Niederberger Ochsenreither Pfeilstöcker Quambusch Ruckdeschel Schleifenbaum Tillmanns Unterholzner Voßkamp Wiesinger Zauner',
  },
  nordic: {
    given:
      'Aksel Birgitta Cecilie Dagny Eirik Frida Gunvor Halvard Ingeborg Joakim Karoline Leif-Arne Maja Njål Oddvar Pernille Ragnhild Sindre Tuva Ylva Anneli Jussi',
    family:
      'Aasgaard Bratteberg Dahlquist-Berg Engebretsen Fossheim Gulbrandsrud Hegstadmo Isaksby Kleivane Lindegren-Moe Mikkelborg Nyhagen Opsahl Rustadmoen Skarpnes Tveiterås Utgård Vikströmer Wetterlind Østensen Kallioniemi Rautavuori',
  },
  french: {
    given:
      'Adélaïde Baptiste Corinne Didier Élodie Fabrice Ghislaine Hervé Isaure Jocelyn Laurence Maxence Nadège Olivier Pascale Régis Solène Thibault Viviane Yannick',
    family:
      'Aubertin Beaugrand Chassagnac Desmarets Escoffroy Fontanelle Grandclément Houdebine Jacquemard Lachenal Maugendre Noiret-Vial Ouvrard Pelletier-Roy Quinquart Rambourdin Sabourin Trémolières Vaucresson Willaumez',
  },
  portuguese: {
    given: 'Afonso Benedita Catarina Duarte Filipa Gaspar Inês Leonor Matilde Nuno Rui Teresa',
    family:
      'Abrantes Bettencourt-Lima Casqueiro Damásio Espinheira Falcato Gouveia Lourinho Mascarenhas Nogueirol Peixinho Rebocho Sardinha Taborda Valadares',
  },
  italian: {
    given:
      'Alessia Bruno Chiara Dario Elettra Fausto Giada Ivano Ludovica Massimo Noemi Ornella Pierpaolo Rossana Silvano Tiziana',
    family:
      'Accornero Bevilacqua-Sarti Cavagnaro Dallaporta Erbetta Fumagalli-Neri Ghirardato Lanzafame Mastrangelo Nencioni Ottaviani-Re Passalacqua Quaglino Rovigatti Scaccabarozzi Tagliaferri Vercesi Zuccarello',
  },
  slavic: {
    given:
      'Agnieszka Bogdan Czesława Danuta Emil Grażyna Halina Ivana Jaromir Kinga Ludmila Mirek Nadezhda Oksana Przemek Radka Stanislav Tereza Wojtek Zdenka',
    family:
      'Adamowska-Lis Bartoszek Ciechanowicz Dvorsky-Hala Ferenczyk Grabarczyk Hlavinka Jedlicka Kuchtova Lewandrowicz Mazurkiewicz Nemeckova Ostrowicka Pospichal Rychlik Skowronek Tymowska Vondrak Wierzbowska Zawadka',
  },
  'south asian': {
    given:
      'Anjali Bhavesh Chitra Devendra Farhana Gautam Harini Ishaan Jayanthi Kavitha Lakshman Meenal Nasreen Omkar Pallavi Ramesh Shalini Tarun Usha Vasanth',
    family:
      'Achuthan Balakrishna-Rao Chattoraj Dandekar Edirisinghe Gokhale-Nair Harishankar Jayatissa Khandelwal Lokanathan Mahadevappa Nanayakkar Padmanabhan Quadri-Khan Rajagopalan Somasundar Tharakan Upadhyaya Venugopalan Weerakkody',
  },
  african: {
    given:
      'Abena Babajide Chiamaka Desta Efua Femi Gathoni Hawa Ifeoma Jabari Kwabena Lerato Makena Nnamdi Olumide Phindile Sekou Temitope Wambui Zanele',
    family:
      'Adjei-Boateng Chikwanda Dlamuka Ezenwa Fakorede Githinji Idowu-Cole Kamwendo Lawanson Mutasa Njoroge Obafunwa Quarshie Sarfo-Duah Tadesse Uzochukwu Wekesa Yamoah Akinsola Nkwocha',
  },
  'east asian': {
    given:
      'Akiko Boram Chihiro Daichi Eun-ji Fumiko Guiying Haruto Itsuki Jiahui Kenta Linh Minjun Naoko Quan Ryota Sayuri Thanh Wenqi Yoko',
    family:
      'Amamiya Bang-Seo Chikamatsu Dohi Enomoto Furuhashi Gwak Hatakeyama Inokuchi Jiangwen Kurosaka Matsunobu Nishigori Ogasahara Phung Sakamaki Tsukishiro Umehara Yanagisawa Chonglin',
  },
  levantine: {
    given:
      'Ayşe Bahram Dalia Elias Farideh Georgios Hanan Iskandar Jumana Kyriaki Leila Murat Nasrin Orhan Parisa Rania Samir Tamar Yiannis Zeynep',
    family:
      'Abdelhadi Arslanoglu Boutrosian Chalabi-Noor Dimitropoulou Ekmekci Fakhouri Ghanoonpar Hovsepian Inancli Kandilakis Lahoudi Moutafis Nourbakhsh Ozdemirel Papantonis Qasimi-Rad Sarkisov Tahmasebi Vartanyan Yazici-Onal',
  },
}
