const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** What people alone are said to be, by what it denies them; of anybody, a reproach. */
export const CHARACTER = {
  competence:
    wordsOf(`unskilled untrained unfit unsuited illequipped inexpert inadequate incapable inefficient ineffective ineffectual
feckless witless mindless senseless thick obtuse dopey daft gormless halfbaked clumsy hamfisted hamhanded cackhanded unintelligent
uninformed illinformed uneducated ditzy scatterbrained muddled muddleheaded bumbling bungling fumbling floundering idle
secondrate thirdrate tinpot bushleague minorleague cowboy wetbehindtheears outclassed unimaginative uncreative foolish silly
goofy dimwitted dumbfounded illiterate innumerate inarticulate fatuous inane hamstrung rudderless outmatched`),
  effort:
    wordsOf(`unenthusiastic halfhearted halfassed halfarsed workshy lackadaisical lackluster lacklustre lethargic listless sluggish
shiftless slack slothful uncommitted uninterested disinterested unbothered undisciplined uninspired checkedout complaisant
unengaged undriven unambitious sleepy dozy`),
  attention:
    wordsOf(`forgetful heedless inconsiderate thoughtless unthinking insensitive neglectful unobservant scattered slapdash
slipshod unreliable unresponsive offhand cavalier lax remiss derelict distractible unfocused unfocussed unaware unmindful haphazard
careless reckless rash shambolic chaotic`),
  honesty:
    wordsOf(`untruthful insincere unethical unscrupulous unprincipled underhand underhanded devious dodgy duplicitous
sly cunning conniving scheming treacherous disloyal backstabbing crafty slippery fake phony phoney bogus unfaithful mendacious
hypocritical exploitative predatory ruthless vicious malicious nasty mean coldhearted cruel`),
  temper:
    wordsOf(`obnoxious abrasive abusive belligerent combative confrontational cantankerous grumpy hotheaded impatient impolite
impossible insufferable insolent insulting intolerable loud moody obstinate obstructive opinionated overbearing patronising
patronizing petulant prickly quarrelsome smug snide tightfisted miserly parsimonious penny-pinching sulky surly bratty haughty highhanded supercilious selfimportant selfserving
selfcentered selfcentred selfabsorbed boastful bullish disagreeable tactless thinskinned unbearable uncouth vain whiny whining
pigheaded bullying jealous needy clingy tiresome infuriating`),
  courage:
    wordsOf(`chicken faint-hearted fainthearted fearful meek mousy weakwilled weakkneed spineless gutless timorous wishywashy
wimpy yellow craven indecisive dithering`),
} as const

/** Of things as often: a reproach only where one of ours *is* it. */
export const MILD_CHARACTER =
  wordsOf(`loud mean inadequate inefficient ineffective outclassed thick cowboy idle sluggish slack slippery fake bogus
chaotic lackluster lacklustre fake impossible bullish yellow chicken scattered silly vain impatient needy inexpert jealous hesitant unsure unfocused unfocussed
unaware unresponsive unfit unsuited untrained uninterested disinterested uncommitted incapable sleepy unreliable muddled lax ruthless
illequipped outmatched uninformed illinformed uneducated predatory fearful dodgy unengaged cunning tiresome shambolic`)

/** Names that nobody is called kindly. */
export const MORE_NAMES =
  wordsOf(`jobsworth jobsworths plonker plonkers wally wallies pillock pillocks numpty numpties twat twats tosser tossers wanker wankers
git gits berk dullard dullards dolt dolts cretin cretins nitwits simpletons ninny drongo galah clod clods lummox oaf oafs bonehead boneheads
knucklehead knuckleheads meathead meatheads dipstick dingbat dingbats doofus doofuses goofball goofballs screwup screwups flake flakes
goldbricker goldbrickers layabout layabouts shirker shirkers skiver skivers lazybones freeloader freeloaders sandbagger sandbaggers
charlatan charlatans conman conmen shyster shysters swindler swindlers fraudster fraudsters fibber fibbers deceiver backstabber
backstabbers traitor traitors turncoat turncoats rat rats sleazeball sleazebag slimeball creep creeps brute brutes thug thugs
skinflint skinflints miser misers tightwad tightwads pencilpusher pencilpushers penpusher penpushers paperpusher bureaucrats philistine
philistines luddite luddites neanderthal neanderthals troglodyte caveman cavemen fossil fossils relic hick hicks yokel yokels
ingrate ingrates brat brats primadonna divas quitter quitters whiner whiners moaner moaners sissy wuss wusses scaredycat
donkey donkeys sheep lemming lemmings cowboys douche douchebag asshat asshats arsehole arseholes shithead dipshit dimwits
dumdum dumdums blowhard blowhards windbag windbags chancer chancers waffler wafflers timewasters laughingstock passenger passengers
bellend nobody halfwits greenhorn greenhorns lightweight lightweights pretender pretenders`)

/** Of these, the ordinary words of things: only where a person *is* one. */
export const MORE_NAMES_OF_THINGS =
  wordsOf(`flake flakes relic relics fossil fossils rat rats donkey donkeys sheep nobody passenger passengers git cowboy cowboys
lightweight lightweights bureaucrats lemming lemmings creep brute thug clod traitor fossil miser wally cavemen caveman berk screwup screwups`)

/** Nouns of what somebody did not bring or brought too much of. */
export const VICES =
  wordsOf(`clumsiness cockiness hubris vanity pride indolence idleness lethargy slackness sloth halfheartedness apathy forgetfulness
heedlessness thoughtlessness inattentiveness recklessness rashness nonchalance slovenliness disorganization disorganisation
deceit deceitfulness deception duplicity treachery betrayal disloyalty dithering timidity gutlessness spinelessness cowardliness
unreliability rudeness stinginess pettiness spite malice immaturity childishness disrespect incapacity dereliction misconduct
malpractice mismanagement mishandling misjudgment misjudgement ignorance obstinacy pigheadedness overconfidence selfishness
goof goofs howler howlers blooper gaffe gaffes cockups fiasco bungling fumble fumbles flub flubs bumbling boobytrap
hamfistedness tantrum tantrums whining grandstanding showboating amateurishness unpreparedness shoddiness failing negligence
inexperience ego egos nonsense antics shenanigans foolishness folly idiocy lunacy madness stupidities cluelessness slackerdom
bravado bluster`)

/** Nouns whose lack is held against somebody. */
export const VIRTUES =
  wordsOf(`commitment dedication drive grit focus hustle rigor rigour accountability responsibility planning followthrough hunger passion
patience empathy respect transparency curiosity sense judgement judgment maturity talent ability abilities competency engagement
involvement enthusiasm ambition work thoroughness preparedness guts nerve spine conviction confidence organization organisation
rapport tact politeness manners foresight proactivity proactiveness insight persistence tenacity resilience expertise capability
training common basic business sales product hard real proper strategic technical attentiveness responsiveness decency brains intelligence
humility loyalty coordination bottle oomph creativity thought concentration closing`)
