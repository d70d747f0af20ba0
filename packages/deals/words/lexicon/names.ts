const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** First names of many places, also recognised in lower case: none of them is a common word. */
export const NAMES =
  wordsOf(`aaron abby abdul abdullah abigail abraham ada adam adele adrian adriana agnes ahmad ahmed aisha
akira alan albert alberto alejandra alejandro aleksandra alessandro alessia alex alexa alexander alexandra alexis alfred ali alice
alicia alina alison allison alyssa amanda amara amber amelia amina amir amira amit amy ana anand anastasia andre andrea andreas
andrei andrew andrey andy angela angelika angie anika anil anita anja anjali ann anna anne annette annika anthony antje antoine
anton antonia antonio anya aria ariel arjun arnold arthur arturo ash asha ashley astrid audrey aurelie axel aylin ayesha barbara
barry bart beatrice becky bella ben benedikt benjamin bernard bernd bernhard beth bettina betty bianca birgit björn bob bobby
boris brad bradley brandon brenda brendan brent brett brian brianna bridget brigitte britta brooke bruce bruno bryan caitlin
caleb callum cameron camila camille carina carl carla carlo carlos carmen carol carolina caroline carsten catherine cathy cecilia
cedric chandra chantal charles charlie charlotte chen chiara chloe chris christa christian christina christine christoph
christophe christopher cindy claire clara clarissa claude claudia claudio clemens cody colin colleen connor conor corinna cory
craig cristina curtis cynthia dagmar damian damien dan dana daniel daniela danielle danny darren dave david davide deb debbie
deborah deepak deepika denis denise dennis derek devin diana diane diego dieter dimitri dina dirk divya dmitri dmitry dominic
dominik dominique don donald donna doris dorothy doug douglas duncan dylan eddie edgar eduardo edward edwin eileen ekaterina elaine
elena eleanor eleni eli elias elif elisa elisabeth elise elizabeth ella ellen emil emilia emilie emilio emily emma emmanuel emre
enrique eric erica erich erik erika erin ernst esra esther ethan eugene eva evan eve evelyn fabian fabio farah fatima federico felicia
felipe felix ferdinand fernanda fernando fiona florence florian francesca francesco francis francisco franck francois françois
frances franz fred freddie frederic frederik friederike frieda fritz gabby gabe gabriel gabriela gabriele gary gavin geoff george
georgia georgina gerald gerard gerd gerhard giacomo gianluca gina giovanni gisela giulia giuseppe gloria gonzalo gordon greg gregor
gregory greta guido guillaume gunnar gunther gustavo guy hakan hamid hamza hanna hannah hannes hans harald harriet harry harsh
hasan hassan heather hector heidi heike heiko heinrich heinz helen helena helga hendrik henning henri henrik henry herbert hilary
hiro hiroshi holger holly horst hugo huang hussein ian ibrahim ignacio igor ilona ilse imran ina ines ingo ingrid irene irina isaac
isabel isabella isabelle ismail ivan ivana jackie jacob jacqueline jacques jade jaime jake jakob jamal james jamie jan jana jane
janet janice janine jasmin jasmine jason javier jay jayden jean jeff jeffrey jen jenna jennifer jenny jens jeremy jerome jerry
jess jesse jessica jesus jill jim jimmy jin joachim joan joana joanna joanne joao jochen joe joel joerg johan johann johanna johannes
john johnny jon jonas jonathan jordan jorge jose josé josef joseph josh joshua juan juana judith judy julia julian juliana julie
julien juliette jun jürgen justin justine jörg kai kara karen karim karin karina karl karolina karthik kate katarina katharina
katherine kathleen kathrin kathryn kathy katie katja katrin kavita kay keith keiko kelly kelsey ken kenji kenneth kerry kerstin
kevin khalid kiara kim kimberly kiran kirsten klaus konrad konstantin kristen kristin kristina kumar kurt kyle lakshmi lara larissa
larry lars laura lauren laurent laurie layla lea leah lee leila lena leo leon leonard leonardo leonie leslie li liam lidia liling
lina linda lindsay lindsey lisa liu liz lola lorena lorenzo lori lothar louis louisa louise luc luca lucas lucia lucie lucy
ludwig luis luisa luka lukas luke luna lydia lynn maddie madison magda magdalena mahmoud maja malik manfred manuel manuela mara marc
marcel marcela marcia marco marcos marcus margaret margarita maria mariam mariana marianne marie marina mario marion marisa marius
marko markus marlene marta martha martin martina marvin mary maryam massimo mateo mathias mathieu mathilde matt matteo matthew
matthias maureen maurice mauricio maxim maxime maximilian maya meera megan mehdi mehmet mei mel melanie melinda melissa mercedes
mia micah michael michaela michal michele michelle miguel mikael mike mikhail mila milan milena ming miranda miriam mitch mohamed
mohammad mohammed moira moritz molly mona monica monika monique muhammad mustafa nadia nadine naomi nancy naomi natalia natalie natasha
nate nathalie nathan neha neil nelson nicholas nicola nicolas nicole niels nigel nikhil nikita nikolai nils nina nisha noah noel noemi
nora norbert noor nuno olaf ole oleg olga oliver olivia olivier omar oscar oskar osman otto owen pablo paige pam pamela paola paolo
pascal patricia patrick patrik paul paula paulina paulo pavel pedro peggy pete peter petra phil philip philipp philippe phoebe pia
pierre pilar piotr pooja prakash pranav preeti priya priyanka quentin rachel rafael rahul rainer raj rajesh ralf ralph ramon ramona
randy raphael raquel rashid raul ravi raymond rebecca reggie regina reinhard renata rene renee rené reza ricardo riccardo
richard rick ricky rita rob robert roberta roberto robin rodrigo roger rohan rohit roland rolf roman ron ronald ronan ronny rosa rosie
ross roxana roy ruben rudi rudolf rupert russell ruth ryan sabine sabrina sachin sally salma sam samantha samir samira samuel sandeep sandra
sandy sanjay santiago sara sarah sascha sasha sean sebastian selim selma serena sergei sergey sergio seth shane shannon sharon shaun
shawn sheila shelly shirley shreya sid siddharth sigrid silke silvia simon simona simone sina sinead siobhan sofia sofie sonia sonja
sophia sophie soren stacey stacy stan stefan stefania stefanie stefano steffen steph stephan stephanie stephen steve steven stuart
sunil suresh susan susanna susanne susie suzanne sven svetlana sylvia sylvie tamara tanja tanya tara tariq tatiana ted teresa terry
tess thea theo theresa thomas thorsten tiago tiffany till tim timo timothy tina tobias todd tom tomas tommy toni tony torsten tracey
tracy travis trevor trish tristan troy tyler ulrich ulrike umar ursula uschi ute uwe valentin valentina valerie vanessa vera verena
veronica veronika vicky victor victoria viktor viktoria vijay vikram vincent vinny violetta virginia vivek vivian vladimir volker
walter wanda wang wei wendy werner wes wesley wilhelm william willy wolfgang xavier xiao yan yann yara yasmin yasmine yuki yulia yuri
yusuf yvonne zach zachary zara zeynep zhang zoe`)

/** Names that are also words: a name only where they are capital, and not where a sentence begins. */
export const NAMES_AND_WORDS =
  wordsOf(`art bill chase chip clay cliff dean drew faith frank gene grace grant hope jack joy june lane
mark max may miles nick pat penny rich rose rusty sue summer victor wade ward will dick rod ray norm buddy`)
