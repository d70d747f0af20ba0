/** First names that are common where deals are sold; none that is a place or a month as well. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaron abdul abigail adam adrian adriana agnes ahmed aisha alan albert alberto aldo alejandra alejandro
  alessandro alex alexander alexandra alexis alfred ali alice alicia alison allison alma amanda amber
  amelie amit amy ana anders andrea andreas andrew andy angela angelo anil anita anja anke ann anna anne
  annette annie anthony antoine anton antonia antonio anya arjun arnold arthur arturo asha ashley astrid
  axel barbara barry beatrice ben benjamin bernard bernd beth bettina betty bill birgit bjorn bob boris brad
  bradley brandon brenda brian bridget bruce bruno bryan camila camille carl carla carlos carmen carol
  caroline carolyn catherine cathy cecilia celine chen cheryl chiara chris christian christina christine
  christoph christopher cindy claire clara claudia claus clement colin connie corinna craig cristina
  cynthia daisuke damien dan daniel daniela danielle danny darren dave david dean deb deborah debra deepak
  denise dennis derek diana diane diego dieter dirk dmitri dmitry dominic dominik don donald donna doris
  dorothy doug douglas duncan edgar eduardo edward eileen elaine elena elias elisa elisabeth elizabeth
  ella ellen emil emily emma enrique eric erica erik erika ernst esther eugene eva evan eve evelyn fabian
  fatima federico felix fernanda fernando finn fiona florian francesca francesco francis francois
  frank franz fred frederic frederik friedrich fritz gabriel gabriela gareth gary geoff george gerald
  gerard gerd gerhard gianluca gilles gina giovanni giulia giuseppe glenn gloria gordon graham greg
  gregory gudrun guido guillaume gunter gustav guy hannah hans harald harold harriet harry hassan heather
  hector heidi heike heinz helen helena helga helmut henri henrik henry herbert hiroshi holger holly
  howard hugo ian ibrahim igor ilse imran ines ingo ingrid irene iris isaac isabel isabella isabelle
  ivan jack jackie jacob jacqueline jacques jaime jake james jamie jan jana jane janet janice jasmine
  jason javier jean jeff jeffrey jen jennifer jens jeremy jerome jerry jesse jessica jill jim jin jo joan
  joann joanna joanne joao joe joel joerg johan johanna johannes john johnny jon jonas jonathan jorge
  jose josef joseph joshua joyce juan judith judy julia julian julie juliette julio jurgen justin kai
  karen karin karl karsten kate katharina katherine kathleen kathryn kathy katie katja katrin kay keith
  kelly ken kenji kenneth kerry kevin khalid kim kirsten klaus krishna kristen kristin kristina kumar kurt
  kyle lars laura lauren laurent laurie lea leah lee lena leo leon leonard leonardo leslie li lily linda
  lisa liz lorenzo lori louis louise luc luca lucas lucia lucy luigi luis luisa luke lutz lynn maggie
  magnus manfred manuel manuela marc marcel marcia marco marcos marcus margaret maria marian mariana
  marianne marie marina mario marion marius mark markus marta martha martin martina marvin mary mateo
  mathieu matt matteo matthew matthias maurice max maximilian mei melanie melissa mia michael michel
  michele michelle miguel mika mike mikhail miriam mohamed mohammed molly monica monika moritz muhammad
  nadia nadine nancy naomi natalia natalie nathalie nathan neha neil nicholas nick nicola nicolas
  nicole niels nikhil nils nina nora norbert norman oleg olga oliver olivia olivier omar oscar otto owen
  pablo pam pamela paola paolo pascal patricia patrick paul paula pauline pedro peggy penny pete peter
  phil philip philipp philippe phillip pierre pietro pooja priya rachel rafael rahul rainer raj rajesh
  ralf ralph ramon ravi ray raymond rebecca renate rene rex ricardo richard rick rita rob robert
  roberta roberto robin rodrigo roger roland rolf ron ronald rosa rose ruben rudolf russell ruth ryan
  sabine sally sam samantha samuel sandra sandy sanjay sara sarah sascha scott sean sebastian sergei
  sergio shannon sharon shaun sheila shirley silke silvia simon simone sofia sonia sonja sophia sophie
  stacy stefan stefanie steffen stephan stephane stephanie stephen steve steven stuart sue sunil suresh
  susan susanne suzanne sven svetlana sylvia takashi tania tanja tara ted teresa terry theo theresa
  thierry thomas thorsten tim timo timothy tina tobias todd tom tomas tony tracy travis ulrich ulrike uma
  ursula ute uwe valentina valerie vanessa vera veronica veronika vicki vijay vikram vincent vivian
  vladimir volker walter wanda warren wayne wei wendy werner wilhelm will willem william wolfgang xavier
  yan yang yannick yasmin yolanda yuki yusuf yves yvonne zoe`.split(/\s+/),
)
