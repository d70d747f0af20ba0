const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Said of anybody, a reproach. */
export const INSULTS =
  wordsOf(`lazy stupid dumb incompetent useless clueless hopeless careless sloppy unprofessional negligent
arrogant ignorant dishonest idiotic moronic pathetic worthless irresponsible amateurish amateur lousy rude unreasonable irrational
shady sleazy spineless gutless cowardly naive gullible inept disorganized disorganised complacent oblivious petty childish immature
shortsighted stubborn cheap greedy sneaky deceitful twofaced untrustworthy unreliable biased backward narrowminded closedminded
toxic terrible awful horrible ridiculous laughable crap crappy shit shitty garbage brainless braindead spiteful vindictive corrupt
crooked evil insane crazy nuts delusional indecisive flaky fickle disrespectful condescending pompous dysfunctional unqualified
unprepared underprepared unmotivated disengaged selfish cocky overconfident weak mediocre pushy tonedeaf illprepared unorganized dense dim
slow-witted slimy bonehead boneheaded lying hapless asinine fraudulent ungrateful cheapskate disingenuous inattentive
snobbish hostile unfair unhelpful uncooperative evasive manipulative paranoid stingy pennypinching clownish
socalled smallminded simpleminded halfwitted thickheaded pigheaded hardheaded bullheaded slowwitted outofdepth unwilling spoiled spoilt entitled egotistical egomaniacal dull bossy gruff amateurhour outdated subpar substandard
absentminded indifferent apathetic inexcusable embarrassing`)

/** Of things as often as of people: a reproach only where somebody *is* it, and that one is ours. */
export const MILD =
  wordsOf(`slow late junior green inexperienced rusty passive timid nervous absent weak lost confused unclear
overwhelmed distracted aggressive desperate defensive vague invisible quiet disappointing reckless soft blind asleep`)

/** Insults that are facts of buyers and things: no reproach beside those. */
export const OURS_ONLY_INSULTS =
  wordsOf(`weak naive unprepared mediocre overconfident unqualified disengaged complacent slow
amateur late embarrassing indifferent crazy cheap terrible awful horrible unreliable biased`)

export const NAMES_CALLED =
  wordsOf(`idiot idiots moron morons imbecile imbeciles fool fools clown clowns jerk jerks asshole assholes
bastard bastards coward cowards liar liars loser losers jackass dumbass dumbasses cheapskate cheapskates crook crooks slacker
slackers timewaster timewasters tirekicker tirekickers tyrekicker tyrekickers amateurs hack hacks dinosaur dinosaurs
bozo bozos buffoon buffoons muppet muppets numbskull dimwit dimwits nitwit nincompoop scumbag scumbags snake snakes weasel weasels
cheats cheater scammers dope dopes twit twits wimp deadweight deadwood nightmare disaster joke disgrace liability bottleneck embarrassment
pushover crybaby freak freaks dictator dictators ogre diva hothead loudmouth hypocrite hypocrites dunce knowitall micromanager
deadbeat deadbeats slouch nitpicker nitpickers halfwit blockhead airhead hypocrite schmuck chump weirdo narcissist sociopath prick pricks dick dicks snob snobs bully bullies tyrant egomaniac ignoramus simpleton sucker suckers beancounter beancounters pennypincher pennypinchers bottomfeeder`)

/** Names that are ordinary words of things: only where a person *is* one. */
export const NAMES_OF_THINGS =
  wordsOf(`nightmare disaster joke disgrace liability bottleneck embarrassment snake snakes hack hacks
dinosaur dinosaurs dope loser losers fool fools weasel dummy cheats sucker suckers bully tyrant`)

export const INSULT_NOUNS =
  wordsOf(`fault faults incompetence laziness carelessness negligence sloppiness stupidity ignorance arrogance
ineptitude mistake mistakes blunder blunders screwup screwups fuckup fuckups cockup ego dishonesty inexperience
complacency indecision greed cowardice unprofessionalism failure failures failing failings inaction oversight inability
unwillingness mess incompetency indifference naivety naivete cluelessness shortsightedness amateurism
inattention apathy error errors delay delays delaying stalling procrastination dithering overpromising meddling interference
games lies lie dishonesty stubbornness politics excuses`)
