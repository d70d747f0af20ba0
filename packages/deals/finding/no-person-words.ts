/** Words that stand in what a deal is about and in no person's name: `North America`, `Head of Planning`. */
export const NO_PERSON_WORDS: ReadonlySet<string> = new Set(
  `account accounts ad ads advertisement advertising africa agency all america analyst analytics and any
  api app asia association audit australia automation b2b b2c bank banking base basic board broker budget
  business buyer call calls campaign capital care central channel chief city client cloud co coast cold
  commerce commercial committee company competitor conference construction consultant consulting contact
  content corp corporate coverage customer cyber data dealer demand deal department design desk development
  device digital direct director discount distributor division domain east eastern edition education email
  emea employee energy engine engineer engineering enterprise entry europe event events executive existing
  expansion experience fair field finance financial first food for founder free full fund general global gmbh
  goods google government group growth hardware head health healthcare high home hospital hosted hr hybrid
  implementation in inbound inc industrial industry information infrastructure insurance integration
  intelligence internal international internet investor it junior kingdom large latin launch lead league
  learning legal license life light limited line linkedin list llc local logistics long low ltd mail
  maintenance management manager manufacturing market marketing media medium member mid middle mobile
  model monitoring month monthly multi national network new no non north northern nurture of office officer
  on one online open operations opportunity organic other outbound owner package paid partner party pay
  payment personal phone pilot pipeline plan planning platform plus portal post power premium president price
  private pro process procurement product production professional program project property prospect public
  purchase purchased purchasing quality queue real referral region regional renewal replacement request
  research retail review risk road saas sale sales sap school science search security self seminar senior
  server service services shared show site small social software solution solutions source south southern
  specialist standard startup state states storage store strategic strategy street suite supplier supply
  support system systems target team tech technical technology telecom term territory test the third to top
  trade training transport travel treasury trial united unit university unknown up upgrade upsell us user vendor vice
  video warehouse web webinar website west western wholesale with word work world year yearly yes zone`.split(
    /\s+/,
  ),
)
