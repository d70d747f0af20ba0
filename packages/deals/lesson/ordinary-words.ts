/**
 * Words that begin names of companies, and sentences and titles as well: by themselves they tell of no
 * company. In lower case.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `about academy active advanced after agency agile alliance allied alpha also alternative always american ancient another
apex apple applied architects arrow asian asset associated association atlantic atlas australian auto automated automotive
balance bank banking bargain basic because been before best beta better beyond blue bold brand bread bridge bright british
broad build builders building business buyer buyers call camp canadian capital care carbon careful cargo case cell central
centre center century certain champion change channel china choice circle citizens city civic claim clean clear clever
clients climate clinic cloud club coast code cold college commerce commercial common community companies complete computer
concept connect construction consulting consumer contact continental contract control cool core corner cost country county
court craft create creative credit cross crown current custom customer customers cyber daily data date deal deals deep
delivery delta demo dental deputy design desk diamond digital direct discount district does door double down dream drive
dual each eagle early earth east eastern easy echo edge education eight electric element elite emerald empire energy
engineering english enterprise equal estate euro europe european even event every everyone evidence exact excel exchange
expert express extra fair family fashion fast federal fidelity figure final finance financial fine fire first fixed flash
fleet flex flight flow focus food foods force foreign forest form forward foundation four fourth free freedom freight fresh
from front fuel full fund fusion future galaxy game garden gate gateway general generation genuine german give global goal
gold golden grain grand graph great ground group grow growth guard guide half hand happy harbour harbor harmony have head
health healthcare heart heavy help here heritage high home honest horizon hospital hosting hotel human idea ideal image
impact imperial indian indie industrial industries industry infinite information inner innovation insight inspired
institute insurance integral integrated intel intelligent inter interest international internet invest investment iron
island jet jewel joint journal junior just keep kids kind kitchen know knowledge labour labor land language laser last
latin lead leader leaders league learn learning legacy legal less lessons level liberty life light lime line link lion
liquid list little live local logic logistics look loss lost lucky made magic mail main major make manager many maple
marine market marketing master match material matter maximum media medical meet member memorial mental merchant merger
metal metro micro middle mighty mind mini mining mirror mission mobile model modern moment momentum money month moon more
most mother motion motor mountain move much municipal music must mutual name narrow nation national native natural nature
naval near need nest network neutral never next nice night nine nobody noble none nordic normal north northern northeast
northwest note nothing nova number ocean offer office official omega omni once only open optical optimal optimum option
orange order organic original other outdoor outer over owner owners pacific pack paper paramount parent park partner
partners party path peak pearl people perfect performance personal phoenix pilot pine pioneer pipeline planet planning
plant plastic platform plus point polar port portal positive post power practical precision precious preferred premier
premium pricing prime print prior priority private procurement product products professional profile program progress
progressive project proper property prospect proposal protect proud proven public pulse pure purple quality quantum
queen question quick quiet race radio rail rain rapid rate ready real record regional registered reliable remote renewal
renewable research resource response retail review right ring rise river road robot rocket root round route royal rule
rural safe safety sales same sand satellite school science scientific season second secure security select senior sense
seven several shared sharp shell shield shine ship shipping shop sierra sign signal signature silent silicon simple
simply since single sister site skill sky small smart snow social society soft software solar solid solution solutions
some somebody sometimes sonic sound source south southern southeast southwest space spark special speed spirit sport
sports spring square stable staff stage standard start state station steel stone store storm story straight strategic
strategy stream street strong structure studio success such summit super supply support supreme sure surface swift
switch synergy system systems table talent target task teams tech technical technology telecom temple tenth terra test
textile that their them then there these they thing think third this those three thunder tiger timber time tiny titan
together tool tools total touch tour tower town track tradition traffic training transit transport travel tree tribe
trinity triple true trust turn twin ultimate ultra under union unique unit united unity universal university until upper
urban usually valley value vector velocity venture very victory view village vintage virtual virtue vision vista visual
vital vivid voice wagon walk want water wave wealth weather week welcome well west western what wheel when where which
while whole wide wild wind window wine winter wireless wise with without wonder work works world yellow your youth zero
zone zenith`.split(/\s+/),
)
