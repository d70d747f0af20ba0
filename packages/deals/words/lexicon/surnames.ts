/** Family names of many places that are no common words: a person where they are capital. */
export const SURNAMES: ReadonlySet<string> = new Set(
  `smith johnson williams jones garcia davis rodriguez martinez hernandez lopez gonzalez wilson anderson taylor moore jackson
lee perez thompson harris sanchez clark ramirez lewis robinson walker allen wright torres nguyen flores adams
nelson baker campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes morris
morales murphy rogers gutierrez ortiz morgan peterson bailey howard ramos kim ward richardson watson chavez
wood bennett mendoza ruiz hughes alvarez castillo sanders patel myers foster jimenez powell jenkins sullivan
russell fisher henderson harrison gibson mcdonald marshall murray freeman wells webb simpson stevens tucker
hicks crawford henry boyd mason kennedy warren dixon burns gordon shaw holmes robertson hunt knight palmer
müller mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schäfer koch bauer richter klein schröder
neumann schwarz zimmermann braun krüger hofmann hartmann lange schmitt krause lehmann köhler maier huber mayer
keller kaiser fuchs scholz möller weiß jung hahn vogel friedrich günther berger winkler lorenz
dubois durand leroy moreau lefebvre garnier rousseau fontaine chevalier lambert bonnet
rossi ferrari russo bianchi romano colombo ricci marino conti esposito
silva santos oliveira souza pereira costa fernandes gomes almeida
singh sharma gupta mehta shah iyer reddy rao nair chaudhary kapoor malhotra banerjee mukherjee
wang zhang chen yang zhao huang zhou sato suzuki takahashi tanaka watanabe yamamoto nakamura kobayashi
park choi jung kang novak kowalski nowak ivanov petrov jensen hansen nielsen andersen larsen olsen johansson
andersson karlsson nilsson eriksson larsson bakker visser jansen vries kaya yilmaz demir oconnor obrien oneill mccarthy`.split(
    /\s+/,
  ),
)
/** Before a name. */
export const TITLES: ReadonlySet<string> = new Set('mr mrs ms miss dr herr frau mister'.split(' '))
