/** Learned by `learnWeights` from the corpora, in tenths; read by `weightsIn`. */
export const LEARNED = `*=p-20b-24g-33y-33o-28 #number_day=p-6b-6y-4 #number_month=b-5 #slip=p13g8y8o-14 #temper=p18b13g-9y-5o14 #vice=p25b36g5y-6o-7
's_failure=b5 's_fault=p-4b7 's_good=b6 's_heartbreak=y5 's_name=p4 ,__alone=b7 ,__clos=p-5 ,__deal=p4 ,__deserv=b4 ,__doe=p8
,__know=g5y7 ,__lost=p-4y5 ,__mess=g7 ,__never=b4 ,__price=o5 ,__real=y11 ,__sent=b6o7 ,__thing=y4 ,__time=y6 ,__usual=p5
,_bad=p5 ,_good=b9 ,_mate=y6 ,_nobody=b-4 ,_poor=y10 ,_simple=y9o6 ,_sorry=g10 ,_thank=p-5 ,_think=g6 ,_truly=y8 ,_typical=b6
,_wrong=p-5 :_outsold=o6 <__act=b4 <__answer=p-5 <__ate=o14 <__bad=p-4y6 <__basical=p5 <__beat=o4 <__bid=p6 <__blame=p4
<__book=p4 <__break=y6 <__broke=b8y4 <__brought=p-4o7 <__bundl=b-4 <__buy=y7 <__call=p-9 <__cancell=b4 <__cause=p5
<__charm=p-7o17 <__chicken=b8 <__chose=b5 <__clear=p7 <__cliente=p-5 <__clos=o6 <__condolenc=y11 <__contract=b-4 <__cycle=b-5
<__deal=p-6b4g-4 <__decid=b-4 <__demo=b-4g-4 <__deserv=y7 <__discovery=p4 <__dropp=p4g-4 <__due=p-7b5 <__else=g9 <__email=p-8
<__evaluation=b11 <__expect=p7 <__fail=g-4 <__failure=p6 <__fault=b-5 <__feel=p-4g5 <__fell=p-5b6 <__felt=p-7 <__forecast=g-4
<__forgot=p-7 <__found=p-4 <__ghost=p5b9 <__handl=p4 <__heart=y5 <__hid=p4b11 <__honest=b6 <__hope=g4 <__hurt=p-6g6
<__implementation=p5 <__job=p7 <__join=p-4 <__keep=p8g6 <__kept=p6 <__kill=p4 <__kind=b4 <__knew=p-4 <__know=p5 <__lack=p7
<__li=b10 <__like=b5o4 <__look=b4y10 <__los=p10g-8 <__lost=p-4g-11y-5 <__love=y9 <__luck=b4y5 <__mate=y7 <__milk=b5 <__miss=p-9
<__ne=b-6 <__neglect=p9 <__never=b-7g-6y-5o8 <__offer=o-4 <__old=b-4o-4 <__onboard=p8 <__ought=p4 <__outplay=o5 <__outsourc=p-4
<__oversold=p13 <__owe=p-5b-4g8 <__pick=b-4 <__play=p-6b8 <__poor=y7 <__prefer=p-4 <__pric=p5 <__price=p-4 <__product=p-4
<__promis=g10 <__ran=b-4o5 <__read=p-10b-6 <__real=y6 <__renew=p-4 <__respect=b8 <__ruin=p6 <__sad=y8 <__sat=p13 <__screw=p-6b6g7
<__sent=p-9b-5o-4 <__shipp=p5 <__show=p4o6 <__sign=b-4 <__simp=o5 <__slow=p-4 <__smil=y5 <__sold=b5 <__someone=p6 <__sorry=y8
<__stabb=b7 <__stay=g6 <__stopp=p-4 <__strong=y15 <__strung=b8 <__stuff=p-4g12y10 <__talk=p8 <__think=p-6g-8 <__thought=p-4
<__thread=p-4 <__time=p-5b-4 <__train=p6 <__treat=p6 <__trust=g5 <__turn=b10o11 <__update=p-5 <__usual=p-5 <__want=p-4g-5y-4o-9
<__warn=p5 <__wast=b9 <__went=p4 <__whole=g6 <__work=b-5g7 <_bad=b-5 <_beaten=o14 <_because=p11 <_classic=p8b9 <_deal=p6
<_doe=p-4g4 <_duplicate=p-4 <_everybody=p-4 <_fail=p-5b-9 <_fair=p-4b-6g4 <_feel=y5 <_frank=p5 <_ghost=p-7 <_great=p-6 <_gutt=y5
<_half=p5 <_his=b-9 <_honest=p4 <_hope=y4 <_hospital=b4 <_keep=p4y17 <_los=p-4g4 <_lost=p4g-5 <_never=p-13 <_nice=p5 <_nobody=o-4
<_noth=b-6g-4 <_oh=y4 <_please=p-7o-4 <_poor=p-4b-5y4 <_price=p-7b-4 <_root=p5 <_sadly=p-5 <_send=p-5y8 <_shame=g13 <_single=p-4
<_slow=p10 <_somebody=p4b-4y4 <_someone=y4 <_sorry=p11 <_sso=p-4 <_talk=b5 <_thank=p-5b-5g-7o-4 <_time=b8 <_total=o11 <_tough=y8
<_unlucky=y8 <_whoever=p8 <_zero=p5 @ours__asham=g5 @ours__asleep=p7 @ours__bad=p11 @ours__better=o6 @ours__bonu=g6
@ours__clueles=p6 @ours__count=g8 @ours__deal=y5 @ours__ego=p12 @ours__failure=g8 @ours__forecast=p9 @ours__good=p4
@ours__his=b6y6 @ours__hug=y10 @ours__know=p5o6 @ours__look=p6g7 @ours__lose=g6 @ours__never=p8 @ours__noth=p5 @ours__outsold=o-4
@ours__please=p4 @ours__poor=p4y4 @ours__read=p5 @ours__sorry=y6 @ours__start=p-4 @ours__stay=b5 @ours__thank=p5 @ours__time=p6
@ours__twice=p-5 @ours__week=p4y4 @ours__work=p-4g7y5 @ours_asleep=p4 @ours_basical=p5 @ours_blew=p6 @ours_book=p4
@ours_brought=o-5 @ours_burn=p13 @ours_chang=p5 @ours_clear=p9 @ours_date=p4 @ours_deal=y6 @ours_deserv=g10 @ours_doe=p6
@ours_done=p7 @ours_down=g12 @ours_dropp=p15 @ours_embarrass=g6 @ours_error=p7 @ours_ever=p10 @ours_forecast=p9 @ours_forgot=p11
@ours_found=p-4 @ours_ghost=p12 @ours_join=p-5 @ours_keep=p10 @ours_kept=p-6 @ours_knew=p8 @ours_know=p4 @ours_lack=p8
@ours_left=p6 @ours_lost=p11 @ours_met=p-4 @ours_miss=p6g9 @ours_neglect=p9 @ours_never=p15 @ours_offer=p-4 @ours_phon=p6
@ours_promis=p13 @ours_ran=p4o-4 @ours_real=p6 @ours_ruin=p6 @ours_sat=p6 @ours_send=p5 @ours_sent=p7 @ours_shipp=p5
@ours_show=p4 @ours_sorry=p-5 @ours_spent=p9 @ours_stay=p4g6 @ours_talk=p5o7 @ours_think=p4g11 @ours_thought=p10
@ours_treat=p10b-4 @ours_turn=p-5b5 @ours_twice=p4 @ours_went=b-5 @ours_won=o9 @ours_work=p-5g9 @rival__better=o6
@rival__circl=o5 @rival__hungrier=o8 @rival__ring=o5 @rival__simp=o10 @rival__work=p8 @rival_bundl=b-4 @rival_danc=o8
@rival_machine=o16 @rival_ran=o7 @rival_simp=o5 @theirs__clueles=p-4b9 @theirs__fault=b9 @theirs__gone=p6 @theirs__hav=p-4b6
@theirs__his=p-5b10 @theirs__impossible=b12 @theirs__kicker=b8 @theirs__never=b4 @theirs__sign=p-6b-6 @theirs__three=b4
@theirs__useles=b5 @theirs__without=b4 @theirs_act=b4 @theirs_broke=b9 @theirs_chang=p-5 @theirs_chicken=b8 @theirs_fail=b4
@theirs_ghost=b13 @theirs_hid=b12 @theirs_left=p-7b-5o-5 @theirs_li=b9 @theirs_like=b11 @theirs_lost=p-6b7 @theirs_need=p-5o-4
@theirs_never=b-4 @theirs_play=b15 @theirs_simp=b7 @theirs_sold=b9 @theirs_stabb=b7 @theirs_strung=b7 @theirs_turn=b9
@theirs_twice=p12 @theirs_wast=b5 a__budget=b5 a__deadline=p-4 a__deal=p11 a__demo=p7 a__end=y7 a__fit=b-4 a__freak=b5
a__league=o9 a__like=p-6g5 a__meet=p5 a__month=p6 a__pick=b10 a__quarter=y4 a__question=p7 a__result=g11 a__time=p6y4 a_bank=b10
a_bit=p4g4 a_bonu=g8 a_brick=p5b5 a_chance=y6 a_cheaper=b6 a_control=b5 a_data=b4 a_date=b-4 a_day=p-6 a_deal=p4g6
a_decision=p-4b7 a_different=o6 a_discovery=p5 a_failure=g10 a_fair=b4 a_fool=p6 a_goldfish=p4 a_good=p-8o-5 a_gunfight=o4
a_hard=y-5 a_hug=y10 a_jobsworth=b15 a_joke=p4b8 a_knife=o4 a_larger=b-4 a_long=g5 a_los=p-7 a_lot=b-5g4 a_masterclas=o5
a_meet=p-4 a_mistake=p-4 a_nightmare=b11 a_platform=b9 a_question=p-4 a_ride=b9 a_second=p-4 a_shame=p-4y9 a_single=p9
a_superior=o10 a_tool=p-5b-4 a_waste=b12 a_word=b4 a_year=b7y5 abandon=p4 abandon_the=p4 about__budget=b4 about__decision=b10
about__roadmap=p-4 about_his=p5 above=o9 above_#number=o-4 above__>=o10 absolute=p-5b13o7 absolute__by=o11 accept=p-4
account=b-8y-5o-4 account_>=p13 account_?=p-8 account__>=p11 account__@ours=p-5o-4 acquir=p-8b-4 act=b4 act__bad=b4 act_in=b4
activity=p7 actual=p11b-4 add=p-7b-6o-4 add_@rival=p-4 addres=p-4o-9 admin=b-6 adoption=p5 after__day=p-4 after__demo=p8
after__reorganisation=p-4 after__verbal=p10 after__year=y9 after_everyth=g7y5 against=p-5 agre=p-4b-4o-4 agre__>=p4 agree=p-6b-5
ahead=o5 all_down=g9 all_know=p7 all_mouth=b8 all_seriou=p6b6 alone=b8g6 alone_>=g7 along=b11 alway=p10o13 alway_>=p6 alway__>=b5
amateur=b11o22 amateur_>=o7 an__build=p4 an_answer=g-5 an_apology=g11 an_embarrassment=p4 an_hour=p-5 an_old=p4o6 an_rfp=b7
and__agre=p-4 and__blam=b7 and__came=p4 and__cost=p10 and__demo=p6 and__hid=p4b4 and__left=p5 and__lost=p10 and__never=p6b4
and__show=p6b6 and__threw=g4 and__walk=b9 and__went=p5 and__wonder=p6 and_clear=p-4 and_enjoy=b4 and_look=g7 and_never=b9
and_outwork=o6 and_simple=o4 and_stopp=p10 announc=p-4g6 another__lost=p6 answer=b-12y-8o-5 answer_,=p7 answer_>=p4o5
answer__no=p8 answer__thi=g8 answer_a=p10 answer_for=g8 answer_in=p-5 answer_the=p-7 anyone=p6b9g4 anyone_>=p8 anyone_know=p-4
anyth=b12 anyth_>=b5 api=b-5 api_>=p4 api__>=p-4 apology=g11 approv=p-5o-5 approval=p-6b-6 april=p-4g-4y-4o-4 april_>=p-5
around=p-4b7o7 around__>=o5 around_us=o5 arrogant=p-7b4 asham=g16 asham__how=g6 asham__i=g5 asham_of=g10 ask__once=p-4
ask_myself=g7 asleep=p8b12 asleep_,=p4 asleep_>=p-4b14 at__bank=p-4 at__company=b7 at__seriou=p6b6 at__stage=o6 at__step=o9
at__turn=o4 at_once=p-13b-4g-4 at_risk=g15 ate=o14 attention=p14b4 attention__of=b5 attention_span=b5 attitude=p4
attitude_toward=p4 audit=p-8b-6g-6y-4o-5 audit_>=p-4 auditor=b5 august=p-7b-4o-4 autumn=p-4b-4 autumn_>=p-4b-4 away=p9b-9
away_>=p-4b-5 away__the=p13 away_from=p9 awful=y15 awful_for=y5 backbone=b12 backbone_>=b12 bad_@ours=p5 bad__>=b4 bad__@ours=y7
bad__it=y4 bad_about=g8 bad_faith=b4 bad_for=y4 bad_luck=y4 bakeoff=o10 bakeoff_>=o10 bank=p-6g-5o-6 basic=p11 basical=p11
basical__the=p5 bc=p4 be__hard=y11 be_awful=y6 be_bother=p6 be_devastat=y10 be_honest=p5 beat=p-5y12o23 beat__on=o-5 beat_us=o9
beaten=o21 beaten__a=o11 beaten_by=o8 because=p6b-6y-6 because_@ours=p13 because__@ours=p8 because__did=p4 because__its=p-4
because__thi=g10 because__was=p4 because__you=g8 because_of=p-8b-7g6y-5o-5 because_they=o6 beforehand=p7 begin=p-4 beginn=b5o4
beginn_>=b5o4 behind=b15 believe=p6g10 believe_@ours=p11 below=p-9 berlin=y7 best=p-8y5o6 best__us=y4 best_of=y4 better=b-5g5o26
better_>=g6y5 better_@ours=p6o11 better__,=o4 better__>=o11 better__and=p7 better__next=y5 better__our=o8 better__than=p6o5
better__thi=g6 better_luck=y5 better_than=p-4o7 between_@rival=p-4 bid=b-4o-5 bid_>=g4 bid_@ours=p11 big=b-4g-4y15 bigger=b-7
biggest=g5 biggest__>=g6 bit=b8y13 bit__>=b7 bit_him=b7 bit_of=g4 blam=b5 blam_the=p4 blame=p10 blame_@ours=p5 blame__>=p6
blame__for=p5 blame_for=b4 bles=y18 blew=p9 blew_it=p5g4 bonu=g14 bonu_>=g8 book=p10 bor=p17o8 both_side=p-5 bother=p8b5g4
bother_to=p12 bother_you=p-6g4 bought=p-5b10 break=p5y20 brick=p5b5 bring=p-4 brochure=b9 broke=b6 broke__promise=b9 broken=y6
brought=p-5o5 brought__@ours=o6 brought__knife=o4 brought_a=o4 brutal=y7 brutal_>=y7 buddy=y6 budget=p-16b-7g-12y-11o-13
budget_,=b5 budget_>=p-5b6 budget_and=p5 bug=p-5b-6g-6 build=b-5o-4 built=b-4 bunch=b17 bunch_of=b13 bundl=p-5b-5 burn=p22
busines=p7b9 busines__>=b8 busy=b10 busy_with=b-4 buy=p-4b6y6 by__better=o7 by_email=b6 by_half=p-4 call=b-11g-10y-8o-13
call_,=p-4y7 call_>=p4y-4 call_@theirs=p10 call__@ours=y7 call__in=p-4 call__the=p-7 call__time=p7 call_and=p9 call_on=p7
call_them=p22 call_with=p-5 call_you=p-4 came=p-5b-8g-6y-6o-7 came__>=p4 came__late=p-4 came_back=p5 came_from=p-4
can__believe=p6g10 can__imagine=y5 can__look=g6 can__run=p-5b-11 can__see=b12 can_someone=p6 cancell=g-5 cancell_>=b-6 car=y7
care=p6b-4 care_and=p-5 carelessnes=p7 carelessnes__@ours=p5 carelessnes_of=p5 carry=g4 case=p-11b-6g-5y-5o-4 case_>=b-4
case__>=p-4 case_study=p-4 caught=p14 caught__>=p11 caught_it=p5 caus=b5 caus_by=b5 cause=p4 cause_:=p5 cause__@ours=p5
celebrat=p11 certificate=p-4 chance=y6 chang=p-10b-4g-6y-6o-7 chang__>=p-4 chang_the=p8b4 change=p-9b-8g-4y-5o-6 charm=p11b4o14
chas=o9 cheap=b17 cheap__,=b8 cheap__>=b5 cheaper=p-6o-5 check=p15g6 check__@ours=p7 check_with=p4 chicken=b8 chicken__>=b8
chicken_out=b8 chin=y5 chin_up=y5 choose=p-4 chose=b5 circl=o7 circl_around=o7 classic=p8b9 clause=p-8b-4g-4 clean=b-4o11
clean_up=p9 clear=b-7g-5y-5o-7 clear_>=p-6 cliente=p-5 clock=o13 clos=p-12b-11g-11y-8o-5 clos__deal=p7 clos_it=p-4o-4 clos_the=p9
clos_thi=p-4 close=b-7o-6 close_>=y4 close__,=p5 close__one=p-4 close_date=g-4 close_thi=p-4 cloud=p-8b-4o-4 clue=p5b14
clue_about=p7b4 clue_what=b5 clueles=b7 clueles_about=p5 cold=y19 com=p8 com__@ours=p-5g4 come=p-5b-4g-4y7 come_>=y5
come_back=y-4 commission=p5g15 commission_than=p4 commitment=p13 company=p-10g7y-4o-6 company_>=p4 company__>=g8 compar=p-4
complet=p8 complete=o4 complete__>=o5 concern=p11 condolenc=y11 confirm_the=p5 confus=p-5 confus_the=p-4 connector=p-5b-4y-4
connector_>=p-5 connector__the=p5 connector_was=p-5 contract=p-12b-14y-9o-11 contract_>=p-4b-4 contract_?=p5 control=b5
control__who=b5 control_freak=b5 cost=p-10b-6g9y-5o-4 cost_>=p-5g-4 cost__ownership=p-6 cost_of=p-6 cost_us=p6 could__done=p-5
could__find=b8 could__run=p6b15 could_sign=p-5 could_try=p7 count=p11g10 count__you=g9 count_on=g12 course=p8 courtesy=p4b4
courtesy_of=p4b4 cover=p-4 coverage=y-4 coward=b9 cri=p-4b13y4 criteria=p-4b-7g-4y-4o-6 cruel=y16 crush=y10o6 crush__>=y5o5
cry=y31 currency=p-6 cut=p-4b-7o9 cut_the=p-4 cycle=b-5 danc=o8 data=p-16g-6y-7o-8 data_>=p-4 data__>=b7 data_residency=p-4
date=p-9b-5g-4y-8o-8 date_,=p7g7 date_>=p-4b-5g-5 date__@ours=p11 date__the=p-4 day=p-7g-11o-9 day_>=p-7b-9g-5 day_?=p4
day__>=p5b4 day__gave=p4 day_before=y5 day_one=b8 dead=p-7 deadline=b-4 deal=p9b-9o-10 deal_>=p6b-4g4y10 deal__>=p8b5 deal__?=p-4
deal__because=p4 deal__that=b7g6 deal__thi=p-5g9 deal__to=p5 deal_and=b5g6 deal_in=p4 deal_like=p-6g9 deal_lost=p-5
deal_that=p-5y7 deal_with=p-6b11 dear=p4y5 debrief=p-4b-4g-4 decid=p-9g-5y-5o-6 decid_>=p-4 decide=p-7o-5 decide__>=b4
decision=p-15b5g-9y-9o-9 decision_,=b-4 decision__>=b6 deck=p4 deck_>=p8 declin=p-8 delivery=o-5 delivery_time=o-5 demand=b16
demo=p4b-7g-11y-9o-9 demo_,=p-4 demo__an=p8 demo_and=p4 demo_was=p7 demo_with=p6 depth=p5 deserv=p-6g8y8 deserv__win=y4
deserv_thi=y4 deserve=b10y10 deserve__>=y8 deserve_the=b5 deserve_thi=y10 design=b5 devastat=y27 di=p17y5 di_>=p4y7
did__bother=p4b7 did__demo=p-4 did__deserve=y8 did__know=p8 did__leave=g-5 did__like=p-4b-7g-4 did__prepare=p9 did__want=o5
die=p9 die_>=p9 different=p6b-5o4 different_league=o9 difficult=p-5g-4 dinner=p-5b5 dirt=b4 disappoint=p-6g22 disappoint__you=g8
disappoint_in=g8 disappoint_me=g6 disaster=p10 discount=p10b-4y-4 discount__ask=p7 discount_was=p-6 discovery=p10 discovery__>=p5
disgrace=g12 dishonest=b6 disqualifi=p-4 disqualifi_:=p-4 division=b-4 division_>=b-4 do__deserve=b7 do__homework=b12
do__know=b6g6 do__listen=p8 do__lose=y4 do__send=p6 do__sleep=g7 do__worry=y6 do_his=p6 doe=o-4 doe_@ours=p14 doe__do=p5
doe__have=p5 doe__know=p-4 doe_anyone=p-4 doe_not=b4g-6 doing=p9y4 doing_>=p7 done=p9b-4y-5 done_>=o7 done__the=p-6 done_in=p-7
door=p14 doubt=p6 down=p11g19y-5o-4 down_>=p-8b7g17 down__@ours=p8b-4 down__thi=g6 down_by=p7 down_the=p10 down_with=p8 dragg=b10
dropp=b-6g6y-6 dropp_#number=p-4 dropp__ball=p4 dropp__of=p-4 dropp__price=p-5 dry=p8b12 due=g-4 dumb=b-10g6 dummy=p4
duplicate=p-5b-4 dur=p14b-5 dur__deal=p-4 dur_the=b-4 dust=p7o9 dust_>=p7o9 earlier=b-4o-4 early=p-9b-7g-8y-4o-5 early_>=p-6
early_@theirs=p-4 early__was=p-4 early_and=p6 earth=p8 eaten=p7 eaten__a=o4 eaten_by=o4 effort=b4 ego=p11b7 eight=p-6
eleven__>=p-4 else=g8y5 elsewhere=b9 elsewhere_>=p4 email=b4 email_>=p7 embarrass=g28 embarrass_to=g9 embarrassment=p4 end=b-6o-5
end_>=p-9b-4y-6o-4 end__>=p13 end_the=y7 enjoy=p-5b10 enough=p-14b-9y5o-8 enough_>=p-5b-6 enough_for=b6 enterprise=y4
enterprise__>=y4 enterprise_deal=y7 entire=b4 erp=p-6b-4o-4 erp__>=p-5 error=p4 error_>=p7 evaluation=p-9b8g-4o-4
evaluation_>=p-4 evaluation_was=b12 even_know=p8 event=p-4 event_>=p-4 ever__to=p5 every_meet=o10 every_single=b9g6
every_stage=o6 every_step=o9 every_turn=o4 everybody=b-4g5 everybody_>=p5g5 everyth=p15g4y9 everyth_>=p-5y5 everyth_in=p5
exceed=p-6 excuse=p5g10 excuse_for=g4 exist=p6 expect=p6b-4 expect__from=p4 expect_a=p4 explain=g19 export=p-6b-4o-4 eye=b15g13
eye__thi=g4 eye_after=g6 face=p-4b4g18 face_@ours=g11 face__after=g11 face__the=g9 fail=p-12y-7o-4 fail_>=b19 fail__of=g5
fail_all=g5 failure=p5g9 failure_>=p-4g11 failure_to=b5 fair=p-12b-4y-5 fair__>=b4 fair_decision=b-6 faith=b4 fantasy=p6 far=p-4
faster=p-4 fault=p-5b6g7y-6 fault_,=p9 favourite=g5 favourite__>=g5 featur=b-4 feature=b-6 feature_>=p6 feedback=p-6b-5
feedback_:=p-4 feedback__@ours=p-4 feel=b-6g17y22 feel__>=y4 feel__a=g4 feel__about=g10y-6 feel__bad=y6 feel__for=y6 feel_bad=g8
feel_for=y11 feel_like=p6g4 feel_terrible=y5 feet=b8 fell_for=p5b8 felt=p-7 felt__onboard=p-4 fight=b7 figure=p8 filter=p-5b-5
final=b-5o7 final__>=b-6o-7 find=p-4b4o-5 fine=p-4 finish=p12 finish_>=p12 first_call=p-4b4 first_email=b8 fiscal__>=p4
fish=b4y12 fish_for=b8 fit=p-11b-9g-5y-6o-10 five=p-8g-4y-5o-6 five_week=p5 fix=o-4 fix__>=b7 fix_on=p-4 flaky=b4 floor=o13
follow=p8b-5g12 follow__>=p6 followthrough=p7b-4 followthrough_>=p7b-4 followup=p17 followup_,=p4 fool=p5b13 foolish=b4
for__decision=b-5 for__delay=b4 for__good=p6b9 for__late=y-4 for__los=g6y6 for__mes=p5 for__price=b10 for__ride=b9
for__security=p6 for_anyone=g8 for_half=b8 for_month=p4b6 for_noth=b12 for_three=p8 for_year=p11 forecast=p6g13 forecast__>=p5g4
forgot=p6 forgot_the=p9 form=p9 fought=o13 found_out=p6 four=p-8b-6 four__>=b-4 frank=p13o-5 frank_@ours=p7 frank__are=p-4b7
frank_they=p-4b7 freak=b5 freak_who=b5 free=b16y-4o-5 free__>=b10 free__and=b13 freeze=p-9b-8g-5y-5o-4 freeze_>=p-4b-4
friday=p-9g-5y-5o-6 friday_>=p-5b-4g-4y-4 friday__>=b4 from__beginn=b5o4 from__start=b4o7 from_day=b11 from_start=p5
from_under=p5o15 front=p5g4 front__@ours=g4 front__@theirs=p4b-8g-4 front__everybody=p5g5 front_of=p5g4 froze=p8b-5 full=b8
full_of=b8 fumbl=p9b-4 fund=p-4 game=b4o4 game__us=b4 garbage=b4 gave__discount=p8 gave__everyth=y7 get__meet=p-4 ghost=b6
ghost__for=p9 giv=p12 given=g13 goe=p7g4 goe__>=p8 goe__to=y4 goldfish=p4 goldfish_>=p4 gone=p9b-4 gone_>=p12 good=p-9g-8y-11
good_@theirs=b-4 good__if=b6 good__them=b6 good__to=b6 good_for=b5o9 good_luck=b7 got__because=p6 got__lunch=o4 got_absolute=o11
got_outmanoeuvr=p4o4 got_play=b8o7 government=p-6 great_job=p-4 gunfight=o4 gut=b6y7 gutt=p-4y22 gutt_for=y5 had__answer=o5
had__better=p8o-4 had__clue=b-4 had__done=p7 had__good=p-4 had__read=p5 had__won=p14 had_nine=p-4 had_work=y5 half=p9b10
half_>=p-4 half__year=b8 half_a=b15 hand=p-5b6o28 hand_>=b7 hand__our=o5 hand__to=b5 hand_it=b5 handl=p9 handover=p9b-4
handover_from=p6 hang=p6g11y4 hang__head=g11 hang_our=g6 happen=p-4b-7g10y8 happen_to=p-4y12 happy=p-6b-4 happy_to=p-4
hard=p-7b-10g9y13o-6 hard_>=y12 hard_on=y4 hard_to=b-6g-4y-5 harder=p4o13 has__attention=p5 has__idea=p4 has_gone=p-5
has_left=p-5 hat=p14 hate=b7y10 hav=b10 hav_any=p7 have__idea=b6g4 have__look=g-5 have__word=p12 have_clos=p9 have_disappoint=g9
have_fail=g8 have_read=p5 have_sign=b7 have_won=p14 he__doing=p4 he_never=p7 head=p14g10 head_>=g6 hear=p-6b-5g6 heard=p-6y4
heard_it=p-4y5 heart=p-4y19 heart_,=y4 heart__for=y5 heart__out=y4 heart_goe=y4 heart_into=y5 heart_to=y5 heartbreak=y20
heartbreak_to=y6 held=b-4 help=p-5b-5y-4o-5 hid=p8b15 high=b4 himself=p6b5 his=p17b7y15 his__>=p4b6y8 his__than=p7
his_commission=p4 his_depth=p5 his_heart=y5 his_job=p-4b4 his_life=p4 his_own=p6 hit=g9 hold=b-4 home=p9 homework=b12 honest=p7b6
honest__@ours=p4 honest__not=b6 hoop=b6 hope=p-4b-4 hope__are=g6y4 hope_you=g6y4 hopeles=p-5 hospital=p-4g-4 hospital_>=p-5
hospital__?=p5 hospital_it=b4 host=p-4b-4 hour=p-6b-4o-4 hour_>=p-4 house=b6 house_>=b6 how__end=g6 how__miss=p9 how__run=b6
how__work=p7o6 how_much=g8 hug=y16 hug_,=y5 hug_to=y5 human=p4 human_error=p4 hungrier=o18 hungrier_>=o9 hurt=y21 hurt_the=p-5
hurt_to=g7 i__bring=p-4 i__embarrass=g6 i__fail=g8 i__like=p-6b-5 i__sorry=p-5g-4 i_blame=p5 i_expect=p13 i_feel=p-4g8 i_hope=g4
i_keep=p-7g7 i_know=p-7y8 i_lost=g4 i_mess=g7 i_real=y5 i_ruin=p-4g9 i_think=g-5 i_want=p6 i_warn=g11 idea=p9b7 idea_what=g4
idiot=b5 idiot_>=p4 if__bit=b7 if__doe=g-5 ignor=p5g-4 ignor_every=p6 ignor_the=p-4 imagine=g4y5 implementation=p4g4
implementation_@ours=p5g4 import=p-8b-8g-4 import_>=b-5 impossible=b12 impossible_to=b9 in__bakeoff=o10 in__different=o9
in__faith=b4 in__final=o12 in__industry=p-4 in__meet=o7 in__negotiation=b4 in__proces=p-5 in__quote=p-4 in__role=g4 in__room=p-5
in__tender=o15 in__year=b4 in_april=p-6 in_august=p-7b-4 in_bad=b4 in_front=p5g4 in_his=p5 in_june=b-7y-4o-5 in_march=p-8b-4y-4
in_place=p-6 in_time=p-5 in_turn=p-6b-4 in_week=p6b-4 incompetence=p-5b9 incompetent=p8b-5 increase=p6 industry=p-6b-4y-4
inhouse=p-5 integration=p-5b-5g-4o-9 integration__@rival=o-5 integration_with=o-5 interest_in=p4 internal=b10 invest=g7
invest_in=g7 invit=b6 invitation=p-4 invite=b-4 invite__to=p-4 involv=y13 involv_>=p6y15 is__control=b5 is__good=g-5 is__joke=b8
is_clear=p9 is_done=o7 is_hav=p-4b6 is_real=g4 is_way=o-6 it__clear=p11 it__heartbreak=y5 it__hurt=y11 it__much=g4o7
it__obviou=p5 it__once=p-4 it__week=p11 it_away=g4 it_bit=b7 it_break=y14 it_cost=p10 it_doe=g-5 it_everyth=y7 it_happen=y4
it_help=p-5 it_hurt=p4g5 it_show=p6 january=p-6 january_>=p-4 jerk=b20 job=p21 job_>=p4 jobsworth=b15 join=p-12b-6g-6y-4o-5
join__>=p-4b-4 join_the=p-5 joke=p4b8 joke_>=b8 jump=b6 jump__hoop=b6 jump_through=b6 june=p-7b-11g-6y-5o-7 june_>=p-10b-7y-4o-4
june_?=p13 june__>=p13 junk=p8b6 just_kick=b11 just_never=p4 just_outhustl=o11 keep=g4y13 keep_@ours=p4y9 keep_@theirs=p-4
keep__chin=y5 keep__up=y11 keep__us=p10 keep_your=y5 kept=p4b4 kept__@theirs=p-5 kept_chang=b4 kick=b7o24 kicker=b12 kicker_>=b8
kickoff=g4 kill=p10 kill__project=b4 kill_the=p-6 kill_thi=b4 kind=b11g-5 kind__company=b4 kind_of=b4 knew=p-4y-4 knew__>=b7
knew__product=p8 knew_how=g5o6 knew_the=p4 knife=o4 knife__a=o4 knife_to=o4 know=p7g5o-5 know_>=p-8b-4 know_@theirs=p-5
know__'s=b6 know__>=y-4 know__product=p4 know__the=p-7 know__to=p4o7 know_how=p9g6o6 know_the=g-4 know_their=b14 know_what=g8
know_who=p11 know_you=y8 known=p-7b-5o-4 known__>=g7 lack=p6 lack_of=p4 lack_the=p5 large=p4 large_>=p4 larger=b-5g-4
last__email=p-4 last__week=p4o5 last_call=p4 last_day=p6 last_minute=p8 last_six=p4 last_three=p-4 late=b-8g-5y-8 late__,=p-5
late__>=p5 late__thi=g6 late__we=p4 late_and=p7 late_for=p-4g5 laugh=p4g9 law=p-5 lazines=p9b-4 league=o9 learn=b-6g-4y-4o-6
learn__to=p7 learn_how=p7 learn_to=p5 least=p8g4 leave=p-4b-7g-6o-4 leave_the=g-5 led=b8 left=p-5b-6g-9y-7o-4 left_>=p9
left__>=p-5 left__company=g-4 left__for=o8 left_the=g-4 left_us=o5 les=p14y9 lesson=p-5 let__deal=p4 let__down=p5g8
let__happen=p6 let__know=p-5g-4 let_alone=b7 let_down=p5g4 li=b23 li__budget=b5 li__the=b4 li_about=b9 li_to=b9 liar=p-4b9
liar_>=b5 lie=p6 life=b5 life_>=b5 lik=p-4b-4 like=p4b16y-6 like__>=b4g4o6 like__?=p6 like__to=b5 like_a=p6b4 like_dirt=b4
like_that=b5g7 like_thi=p-7b-5 like_to=p-6 link__the=p-4 link_in=p-4 list=b-12g-5y-5o-6 list_>=p-7o-4 list__>=b-4 list__the=p-5
list_price=b-5 listen=p11g9 listen_>=b4 listen__@theirs=p4 listen_to=p7 little=p-7b-4y4 live=p-4g19 load=p-7b-5
local=p-8b-5g-4y-4o-5 local_@rival=p-4 lock=p7 lock_>=p7 log=p-4 log_the=p-4 long=p-11b-9g-4y-6o-6 long_>=p-4 long__>=p-6
longer=p-4 look=p-6b-6g10 look_@ours=g6 look__@ours=g7 look__in=b8 look__it=g-4 look__the=g4 look__thi=g-6 look_at=p-6b-5g6y-5o-4
look_like=p7b-5o6 look_what=g13 loop=p6 loop__@ours=p8 loop_in=p9 los=p5b-6g16y4o-5 los_>=p-6g6y11 los__:=p-4 los__>=g5
los__by=b4 los__deal=p8 los__is=g11 los__to=g-5 los_of=g4 los_thi=p4g11 lose=g12y14 lose_>=y9 lose__,=y4 lose__like=g5
lose_and=p5 lose_heart=y4 lose_thi=g12 loss=p6 lost=p9b-8g4y-4o-5 lost_:=p-4 lost_>=p11g5 lost__>=p6 lost__@ours=p18
lost__@rival=p-4 lost__a=p-5y5 lost__an=p-5g7 lost__because=p4 lost__one=p-4 lost__the=p6 lost__they=o5 lost__to=b5 lost_bc=p6
lost_because=o5 lost_due=b5 lost_it=p7y6 lost_on=p-4 lost_their=g5 lost_thi=p4g4 lost_to=p-13b-4g-5o9 lost_us=p9 lot=b4g4o4
love=p5y10 luck=y19 luck__@ours=y8 luck__them=b6 luck__time=y5 luck_next=y5 luck_to=b6 lunch=b5o16 lunch_>=b6o13 lunch__by=o4
lunch_eaten=o4 machine=o16 made__look=b-4o6 main=p-7b-5 main__was=p-4 maintenance=p-5 mak__same=p6 mak_the=p6 make__decision=b14
manner=b14 many=p-4 march=b-5g-4y-5o-5 march_and=p6 mark=p6 market=p-6b-5 masterclas=o5 match=p-7b-5o8 match_for=o12 mate=p6y15
mate_,=p8y4 mate_>=y11 mate__@ours=p10 matter=p-7b7 matter_>=b13 meant=g5 meant__the=g5 meant_to=g5 meet=b-9g-7y-7 meet_>=p8o5
meet__>=p7 meet_with=p-6 meeting=b4 mention=p7 merger=p-8b-5g-4o-4 mes=b6 mes_>=p8 mes_they=b9 mess=p4g7 mess_up=p6
met=p-10b-8g-5y-5o-7 met_@theirs=p-4 migration=p-5b-4 milk=b5 milk__for=b5 milk_us=b5 mine=p7 minut=p-5 minut_>=p-4 minute=p15b7
minute_>=p-5b12 mis=g4 mishandl=p9b-4 mishandl__@ours=p4 mishandl_by=p4 miss=p-5b-9g-4y-8o-5 miss__>=p4 miss_the=g4 mistak=p6
mistake=p5 mistake__@ours=p11 mistake__the=p-4 mistake_in=p-4 mobile=p-4b-4y-4 mode=p-4 mode_>=p-4 module=p-9b-6g-6y-5
module_in=p-7 money=p-4 month=b-4g-7y-7o-8 month_>=p-9o-4 month__>=p6 month_and=p6 mouth=p12b7 mouth__no=b8 mouth_and=b8
mov=p-9g-5y-4o-5 mov_the=b6 mov_to=p-4b-5 move=p7b-6 mtg=p11 much=p4g9y7o4 much__>=y7 much_thi=g5 much_to=g4 multithread=p7
multithread_>=p7 must__awful=y8 must__devastat=y10 must_feel=y6 my__goe=y4 my_condolenc=y11 my_face=g4 my_fault=p-5g18
my_heart=y14 myself=g7 myself__i=g7 mystery=p7o5 name=p14 napp=p4o8 napp_>=p4o8 ne=p-7y-7o-6 ne__>=b8 ne_help=b6 ne_to=p6g5
near=p11y6 near_@theirs=p13 need=p-6b-6g-8y-7o-10 need_>=p-7o-4 need__>=p4b5 need_to=p8 neglect=p9 negligence=p14b-6
negotiate=p18 negotiation_>=p8 network=p-5 never=p4b14o5 never__>=b10 never__a=p-6y5o12 never__the=b-4 never__to=b8
never_did=p-5b-6 never_had=p-6b-5o-4 never_have=g4 never_updat=p6 next_step=p-5b-4o-5 next_time=b-6o-4 next_week=p-4
next_year=p-4 nice=b5y4 nice__@ours=y5 nice__from=b7 night=b5 night_>=b6 nightmare=b11 nine=p-4b-10g-4 nine__to=p8 nine_day=p6
no__reason=p5 no_answer=o5 no_backbone=b12 no_clue=b9 no_decision=b-5 no_excuse=p-4g11 no_idea=p11b6 no_match=o12 no_reply=b-4
nobody=y-4o12 nobody__@ours=p8g5 nobody__@theirs=b4 nobody__about=p-4 nobody__there=p-5b5 nobody__thi=p8 nobody__to=g4
nobody_at=b6 nobody_get=p-4g8 nobody_in=g5 nobody_on=p6 nobody_was=p-7 not__bother=p6 not__enough=p-4 not__heart=y4
not__his=p13b-4 not__know=p8 not__yet=p-7b-5 not_answer=p4 not_believe=p6g10 not_bother=p5g6 not_close=g11 not_deserve=b4y11
not_exist=p7 not_feel=p7y5 not_hav=p7 not_know=p6b10 not_listen=p11 not_look=g6 not_lose=y4 not_prepar=p5 not_prepare=p9
not_read=p6b10 not_ready=p7 not_run=p-8b5 not_see=p8b5 not_send=p6 not_support=p-4 not_trust=p8 not_want=o5 not_worry=y6
not_worth=b16 note=p-11b-8g-8y-7o-8 note_>=p-4 note__@ours=p4 note__the=p-5 noth=p-6g-10 noth_>=p4b9 noth__the=p-4 noth_else=y5
noth_for=p4b6 noth_in=p-5 notic_>=p5 nowhere=p13 number=p-6b4g10o9 objection=p12 obviou=p5 obviou_@ours=p5 obvious=b7
of__deal=p-9o4 of__deck=p-6 of__depth=p5 of__goldfish=p4 of__kind=g-4 of__list=p-4 of__order=b7 of__room=p4o6 of__sign=b12
of_company=b4 of_everybody=p5g5 of_miss=p8 of_nine=b-8 of_ownership=p-6 of_signature=b4 of_urgency=p9 of_work=b14 of_yourselv=g8
offer=p-16b-10g-8y-8o-12 offline=p-5 offline__>=p-4 offline_mode=p-4 oh=y4 ok=y4 old=b-9g-4y-6 old__>=p-5o4 on__account=p-5
on__call=y8 on__deal=p-5g-5y5 on__leave=p-4 on__record=g5 on__side=p-10b-4g-4o-4 on__time=o-5 on_delivery=o-5 on_earth=p8
on_friday=p-5b-5 on_his=p4 on_page=p-5 on_price=p6b8o-4 on_yourself=y5 onboard_@ours=p9 once=p5b-8g-6y-5o-7 once_>=p8
once_again=p4 one__lose=y10 one_email=p5 one_thing=b13 open=p-11b-9g-7y-6o-7 open__>=p-7 open__rfp=p13 open_the=p5
opportunity=p4b-6 ops=b4 order=p5b6 order__,=p6 other_deal=p-4 other_project=b-4 ought=g8 ought__have=g4 ought_to=g8
our__eaten=o4 our__lack=p-4 our__price=p-4b-6 our_bid=p8 our_effort=b7 our_head=g6 our_lunch=o5 our_onboard=p-5 our_pric=p5
our_product=p-7b4 our_proposal=p-5b12 our_side=p-4 our_time=b13 ourselv=g15 outage=p-9b-4g-4 outage_>=p-5 outclass=p-4o22
outcome=p7g-5 outcome_>=p10 outgunn=o15 outhustl=o21 outhustl_our=o11 outmaneuver=o23 outmanoeuvr=o20 outplay=o18 outside=p-4
outsold=b-4o31 outsold_>=o9 outsold__>=o12 outsold_us=o6 outsourc=p-5 outsourc_@ours=p-5 outthought=o9 outthought_and=o9
outwork=o10 outwork_us=o6 over__account=p-4o8 overnight=b5 overnight_>=b5 oversold=p13 owe=p-5b-4g8 owe_@ours=g8 owe__an=g7
own_requirement=b9 ownership=p7 ownership_>=p7 page=p-7b-7g-4o-4 page__>=p4 paid=p-4b8 pain=y8 pal=y6 panel=p7 paperwork=p9
parent=b-4 parent_company=b-4 park=p7b-5y7o8 park_>=b-4o10 part=g-6o-4 part__the=b-4 part_and=b7 pat=p6 patch=b-4 path=b10
paus=p-4 pay=p13g17 pay_>=p11 pay__>=p-4b4 pay_for=p-5b7 penny=b15 percent=p-6b-5 phon=p6 phone=p9 phone_>=p-5 pick=b14
pick__the=p4 pig=b12 pilot=p-10b-8g-7y-7o-7 pilot_>=p-6 pipeline=p5b-4o-4 pipeline_review=p5 pitch=o5 pity=y5 place=p-6 plain=o4
plain__simple=o4 plain_and=o4 plan=p-9b-8g-5y-5o-5 plan_>=p-5b-4 plann=p-6 plann_>=p-4 plant=p-10b-7g-6y-4o-5 platform=b10
play=p7b14o6 play__with=p14 play_us=b5 please=p-6b-4y-5o-5 please_>=y-4 please__the=p-4 pod=g5 point__>=p4 poor=p-8g-6y12
poor__,=y10 poor__>=y6 poor__coverage=y-4 poor_soul=y5 poor_thing=y8 position=p11 power=b18 prefer=p-5 prep=p17 prepar=p9
prepar__the=p5 prepar_for=p5 preparation=p12 preparation__@ours=p9 preparation_by=p9 prepare=p9 present=o5 pric=b-8 pric_@ours=p9
price=p-9b-6g-13y-11o-12 price_,=o4 price_>=p-9b-10g-4o-4 price__a=b10 price__the=p13 price_and=p-5b4 price_at=p12 price_by=p-4
price_increase=p6 price_list=p9 price_question=p-4 price_was=p-4b-5 private=b-4 problem=p6b-4 proces=p-4g-5y-6o-7 proces_>=p8b9
product=g-5y-5o-8 product_>=p5b11 product__not=p-6 product_doe=p-4 product_is=p-4 product_lack=p-4 project=p-13b-5g-9y-8o-8
project_>=p-5 project__>=b6 promis=b21g7 promis__the=b4 promise=b9 proper=o10 proposal=p-4b4g-6y-6o-6 proposal_>=b-9
proposal_was=b-5 proud=b6g4 proud_to=b6 proxy=p-4 public=p-7o-4 public__>=p-4 pull=p12 purchas=p-4 pure=p4 push=p12 put__heart=y5
q3=p-4 q3_>=p-4 q4=p-4b-4 q4_>=p-4b-4 qbr=g8 qualifi=p16 quality=y-4 quality_>=b6 quarter=p-4g6y9o-4 quarter_>=p4b-5g9y12
quarter_for=y-4 question=b-10g-6y-5o-7 question_>=p5b-4 question_about=p-4 questionnaire=p-7 questionnaire_>=p-5 quick=p-4
quot=p8 quot__price=p8 quote=p-8b-8g-6y-5o-6 quote_,=p5 quote__the=p-4 ran=o4 ran__around=o5 ran_a=p-4 ran_out=p6
rate=p-9b-5g-5y-6o-4 rate__the=p-4 read=g-5o-5 read__>=b5y5 read__rfp=p4 read__the=b-4 read_a=b13 read_the=p15 read_their=p-4
ready=p4 real=g8y19 real__@ours=y4 real__thi=y6 real__to=g5 real_disappoint=g4 reason=b-8g-7y-6o-4 reason_>=o-5 reckon=p10
record=p-10b-7y-4o-5 redlin=b-4 referenc=p-5b-7 reference=p-7b-6g-6y-4o-6 reference__>=p-4 reference_in=p-4b-4
region=p-8b-6g4y-4o-5 region_>=p-4o-4 regret=b15 regret_thi=b13 relationship=p17 relationship_>=p4 release=p-4 release_>=p-4
remember=p5g4 remember_the=p5g4 remorse=g4 renew=p-7b-5o-4 renewal=p7b-4 renewal_>=p-9 renewal__>=p10 renewal_was=p10 reorg=p-5
reorganisation=p-4 reorganisation_>=p-4 reply=b8g-4y-5o-4 reply_>=b14 reply__the=p4 report=p-11b-7g-5y-4o-6 report__the=p-4
requir=p-6b-5 requirement=p-10g-5y-4o-4 requirement_>=p-4 residency=p-4 respect=b8 respect_,=p4 response=p-4
responsibility__thi=p6 responsible__@theirs=p-4 responsible__thi=p8 rest=p-6 rest_of=p-5g4 result=p-5b-6g19 result_>=g10
retail=p-5 retail_>=p-4 return=p8 review=p-9b-6g5y-5o-5 review_>=p-4g12 rfp=b4g-5y-4o-4 rfp_?=p-9 rfp__>=p-9 ride=b9 ride_>=b9
right=g8o-4 right_>=p-4 right__>=p-4g13 right__the=b5 ring=p8o10 ring_@theirs=p7 ring__us=o7 ring_round=o8 risk=p-7b-4g8
roadmap_>=p-4 roi=p10 roi_>=p6 roi_sheet=p4 role_>=g4 rollout=p-6b4o-4 rollout_>=p-5 room=b-5o7 room_>=o5 room__it=p4 root=p5
root__:=p5 root_cause=p5 rot=p9 rotten=y12 rotten_luck=y8 rough=y6 rough__for=y5 round=p-7b-5g-5 round__>=o7 row=p4 rude=p-4b13
ruin=g8 rule=p-9b-5g-4o-4 run=g-4o-5 run_>=p-4b-4 run__discovery=p5 run_a=p4o-4 run_without=p5 runn=p4b4 rush=p6 rush_the=p6
sabotag=p-4b8 sabotag_the=p-4b8 sad=y22 sad__you=y8 sad_for=y8 sadly=p-5 same_mistak=p6 sat=p12 sat__the=p7 sat_on=p8 saving=p-5
saw=p-4 scar=p9b10 school=o8 scope=p-9b-5g-4y-5 scope_>=p-4 scor=p-5b-6o-4 scorecard=p-6b-5g-4o-4 scorecard_>=p-4 screw=p4b6g7
search=p-5 seat=p-4 second=p-13b-11g-8y-7 second__>=p-4 second_best=o8 security=p-7b-4g-6y-4o-5 security__>=p4
security_review=p-5 see=p-4b6g-6o-5 see__lose=y4 see_what=b7 seen=g4 segment=p-7b-5g-5 segment_>=p-4 sell=b7o19 sell_it=b9
send=p8b-6g-5o-5 send__,=p4 send__contract=p4 send__page=p5 send__the=p-5 send__to=p-4y9 send_one=p8 send_them=p-4 send_us=p5
sense=p8b9 sent_the=p4o5 september=p-6 september_>=p-4 seriou=p7b8 server=p-5 set=p-5 set_>=p-4 setup=p4 setup_>=p4 seven__>=p-6
shall=p-4 shall_we=p-4 shame=g16y8 shame__@ours=y11 shame__us=g8 shame_for=y11 shame_on=g15 share=p-4b-4 share_the=p-4b-4
sharper=o10 she_real=y7 sheet=p8 sheet_>=b4 sheet_to=p5 shipp_a=p4 shop=b7 short=p-8b-6g-4y-5o-5 shortlist=p-6 shot=p4b10
should_hang=g8 should_never=g4 show=p8y-4 show_>=p4 show__>=p-5b11 show__to=p4 show_the=p-4b-5 show_up=p8 show_what=p-4 shut=p4
side=b-8g-5y-4 side_was=o5 sign=p5g-7y-5o-7 sign_>=b-5 sign__@rival=p-5b5 sign__there=p-4 sign_at=p-4 sign_off=p5 sign_were=p-4
sign_with=p-4b6 signature=b11 signature_>=b4 simp=o14 simp__not=p6b4 simp_outclass=o5 simple=y9o10 simple_>=o6 simple__that=y10o4
simple_as=y10o4 single=p4b6g4 single__>=p7b9 single_thread=p-4 site=b-5y-4o-4 six__>=p-4 six_month=b5 size=b5g11 size_of=b5
skill=p12 sleep=p17g10 slid=p4b-4 slid__>=p-4 slow=g-7y-6 slow__their=p-7 slow_to=p6 slower=p-4 small=p-8b-7g-4y-5o-5 smil=y8
smil_,=y5 smok=o19 snake=b13 so_cruel=y9 so_embarrass=g10 so_hard=y16 so_long=p5 so_much=y10 so_sad=y8 so_sorry=y17 software=p-9
sold=p-5b12 sold_to=b-5 sold_us=b9 somebody=b-4 someone=p8o5 someone__@ours=y5 someone_in=p6 sorry=b-10g12y10o-6 sorry_,=p8
sorry_@ours=g15 sorry__,=p-5g8 sorry__>=g7y9 sorry__i=p-4 sorry__lost=y6 sorry__the=p-8g-5y-7 sorry__you=y8 sorry__your=g-4y7
sorry_for=p-7y7 sorry_to=p6y-6 sorry_you=y6 soul=y5 span=b5 span__a=b5 span_of=b5 speak=p4 spend=p-4 spent=b10 spoke=b-4 spr=p-4
spr_>=p-4 spreadsheet=p-5b6 spreadsheet_>=b7 square=p4 square__@ours=p4 squeeze=b6 sso__>=p8 stabb=b10 stabb__in=b10 stabb_us=b10
stage=p-5b-4 stage_>=o4 start=g-6y-4 start_>=b4o7 start__finish=p6 start_to=p5 startup=o5 stay=p-4y7 stay_on=p5 stay_open=p-4
step=p-11b-7g-6y-5o6 sting=g19y4 stood=y7 stop=p6b-5 stopp=b-7g-5y-5o-5 stopp__>=p7 straight=p9b8 strong=y13 stronger=p-4o7
stronger_@ours=o9 strung=b8 strung__along=b4 strung_us=b4 stuck=b17 stuck_in=b17 study=p-4 stuff=p6g11y8 stupid=p-6b6
such__luck=y4 such_bad=y4 suffer=b6g6y8 summary=p-6b-5 superior=o10 superior_@ours=o10 support=p-5b-4 support_>=p-4 suppos=p5g15
suppos_to=p5g15 surpris=p-4 surpris__the=p-4 survey=p-4b-4 switch=b-4 switch_>=b-4 sync=p-5 system=p-10b-5 table=p-6 tak=p4y5
take__long=g4 talk=p6g-6y-6o5 talk_,=p5 talk_>=b4o5 talk__@ours=p14 talk__out=p5o8 talk__what=p-5 talk_about=p-5 talk_to=p-6b4
technical=p6 technical__>=p10 template=p-8 template_>=p-6 ten=b-4 tender=p-9b-12g-10y-7 tender_>=p4b-6g-6o7 term=p-4b-5g-4y-4o-4
terrible_about=g4 territory=p-4 territory_>=p-4 test=p-4b-6g-5y-5o-4 test_>=p-5 thank=b-7g5y-7o-8 thank__@ours=p4
thank__for=b-4g-4 thank__thi=p6g7 thank_for=b5 thank_to=p5g5 thank_you=b-4g-4 that__brutal=y7 that__lost=g15 that__need=p-4b5
that_demo=p12 that_meet=p4 that_price=p5 the__answer=p-7 the__away=p8y4 the__because=p-9 the__bid=p-5 the__call=p-5g-4y-4o-4
the__case=b-4 the__confus=p-4 the__contract=o-4 the__date=b-4 the__deal=p-4g-4 the__decision=b8 the__demo=p-4 the__doe=p-4
the__email=b8 the__fail=b6 the__fit=o-4 the__list=p12 the__minute=p6b8 the__mistak=p6 the__path=b10 the__plan=p-4 the__price=p-4
the__proposal=p4 the__rate=p-4y-4 the__region=g4 the__round=p-4 the__server=p-5 the__show=p-4 the__side=p4o5 the__six=p4
the__span=b5 the__step=p-6b-4o-5 the__study=p-4 the__thing=p6 the__tool=p-4b8 the__well=p-5 the__word=b-4 the__workshop=b6
the__yes=p6 the_account=b-6g-6y-4 the_addres=o-9 the_answer=p-5 the_api=b-5 the_attention=b5 the_audit=p-5g-4 the_bank=p-8b-5g-4
the_beginn=b5o4 the_berlin=y7 the_better=p6 the_bid=g4 the_budget=p-5b-7g-5y-4o-4 the_bug=g-6 the_call=p-5b-4g-4y6
the_carelessnes=p5 the_case=p-4 the_close=p9 the_company=b-5g13 the_connector=p-6 the_contract=b-5 the_criteria=p-7
the_date=p-6b-4y-4 the_deadline=p5 the_deal=p-4g-5y-4 the_decision=p-4 the_demo=p-6b-7g-8y-4o-4 the_discount=p8 the_discovery=p-5
the_dummy=p4 the_email=y4 the_end=y-4 the_evaluation=p-4b-5 the_failure=p6 the_final=b-5o7 the_floor=p5o14 the_forecast=g9
the_freeze=p-7b-7 the_handover=p4 the_implementation=g4 the_import=p-6 the_integration=p-4 the_invitation=p-4 the_kickoff=g4
the_late=y-4 the_list=p-8 the_merger=p-6 the_mes=b9 the_migration=p-4b-4 the_module=p-6 the_nda=p-4 the_note=p-5 the_number=b6
the_objection=p12 the_old=p-6b-4o-6 the_outage=p-4 the_outcome=g-4 the_outsourc=p-4 the_pain=y8 the_paperwork=p9 the_phone=p8
the_pilot=g-4y-4 the_pitch=o5 the_plant=p-8b-5g-4o-4 the_pric=p-5b-4 the_price=g-4 the_problem=p9 the_proces=p5 the_product=p9b-9
the_project=p-6b-8g-4y-4o-4 the_proposal=b-6 the_proxy=p-4 the_qbr=g8 the_quarter=p-4b10g9 the_question=p5
the_questionnaire=p-5b4 the_quote=b-4 the_reason=o-4 the_redlin=p-5b-4 the_region=p-5b-4o-4 the_renewal=p8 the_reorganisation=p-4
the_rest=p-5g4 the_review=g-4 the_rfp=p6b-7g-4o-4 the_right=p-7g-4 the_rollout=p-4 the_room=p4o10 the_scorecard=p-5b-4
the_search=p-5 the_second=p-5b-4o-5 the_signature=o7 the_size=b5 the_slid=p-5 the_start=b4o7 the_survey=p-4b-4 the_system=p-5
the_template=p-4 the_tender=b-4g-6y-4o-9 the_ticket=p-5 the_time=p-8 the_timeline=p-6b-4 the_trial=p-5 the_value=b5
the_verbal=p10 the_way=b-5 the_weak=p4 the_week=b5 the_whole=p6g8 the_workshop=p6 the_wrong=b4 the_year=y5 their__company=b-4
their__requirement=b8 their__rule=b-4 their__turn=p-6b-4 their__year=p4 their_bonu=g5 their_budget=p-4 their_fiscal=p4
their_industry=p-4 their_part=b6 their_socall=p-4b4 then_blam=b7 then_went=p5 then_wonder=p6 they__chang=b6 they__like=p-4b14
they__ring=o6 they_beat=o5 they_cancell=b4 they_chose=b5 they_fell=b7 they_knew=b6o6 they_left=b4o7 they_lost=p-6 they_milk=b5
they_mov=b5 they_ne=b8 they_need=p4 they_never=p-11b8 they_outplay=o5 they_pick=b-4 they_ran=o6 they_sold=b-4 they_want=p-4b5o-6
they_went=p-5b7 thi__look=g7 thi_account=p5g5 thi_came=p-4 thi_com=p10g4 thi_deal=b-4y-5 thi_down=p4 thi_end=g6 thi_happen=p6y8
thi_kind=g-4 thi_los=p11g10 thi_mes=p5 thi_quarter=y14 thi_segment=p-5 thi_week=y5 thi_win=y4 thi_year=p-6b-5y-4 thing=p5b6y5o-4
thing_>=b-4 think=p8b-8g22 think_@ours=p7 think_about=g11 thought=p6y13 thread__@theirs=p-4 three=p-5b-9g-9y-9o-9
three_@rival=p-5 three__>=p-6b-6o-5 three__from=p6 threw=p5 threw__away=g4 threw_it=g4 through=g-5y6o-4 through_>=p6y5
through__@ours=b-4 through_hoop=b6 through_the=p-6 throughout=b6 thx=p4 ticket_>=p8 tim=p-9b-8g-5y-5o-5 time=g-11y-4o-7 time_!=p8
time_>=b-7g-4 time_?=p-5 time__come=y6 time__the=p4b-4 time_on=p4 time_to=p5 time_was=p7 time_will=y6 timeline=g-5 tir=p5
tire=b12 tire_kicker=b6 to__best=y4 to__cheaper=b6 to__decision=b-5 to__face=b7 to__gunfight=o4 to__hospital=p-5 to__quarter=g9
to__region=g4 to_add=p-4 to_answer=g9 to_beat=b9 to_build=b-4 to_buy=b6 to_check=g9 to_deal=b6 to_end=y7 to_feel=y6 to_finish=p6
to_know=b-4g4 to_learn=p10 to_listen=b7 to_log=p-4 to_look=b6 to_lose=y8 to_multithread=p7 to_pay=b4 to_read=b-4 to_ring=p9
to_see=p-8b5g-4 to_sell=o6 to_send=p13 to_squeeze=b6 to_switch=b-4 to_talk=p4 to_thank=p7 to_understand=p-4b8 to_wait=p-5
to_watch=p6 to_work=p-5o6 today=p-5 together=p-6g-4 together_?=p-4 together__>=p-4 tonight=y7 tonight_>=y7 too_bad=p-4y5
too_busy=b6 too_early=p4 too_hard=y4 too_late=p5 too_long=p-6 too_much=p5g4 too_proud=b6 too_slow=p6 too_technical=p-5
took__day=p-4 took__long=p4 tool=p-13b-4g-6y-6o-7 top=p4 torpedo=p6 total=b-6o8 total_cost=p-6 tough=p-4y9 tough__,=y4
tough_one=y7 toward=p4 toy=b14 treat=p8 tri=y4 trial=p-8g-4y-5o-5 trial_>=p-7b-4y-4 trick=p5y5 truly=y8 truly_>=y8 trust=p5g5
trust__to=p8 trust__with=g12 trust_you=g12 try=b-6o-4 tuesday=p-5b-4 tuesday_>=p-4b-4 turn=p15b6g-6o8 turn__@ours=p-5 turn__to=b9
turn_out=b10 turn_up=p6o13 twice=p-6g-6y-5o-5 twice_>=b-5 twice_dur=p-9 twice_for=p4 two_day=p-4y-4 two_deal=p-5 two_month=p-6
two_year=y5 typical=b5 typical_>=b5 typical_@ours=p8b-4 typical_cycle=b-5 tyre=b11 tyrekicker=b14 under=o11 understand=p-6b5
understand_the=b9 unknown=p-5 unlucky=y8 unlucky_,=y4 unprepar=p6 unprepar__the=p4 unprepar_for=p4 unprofessional=b6
until__final=p-4 up__phone=p4 up_late=g6 up_once=p12 updat=p6 updat_the=p6 update=p5 urgency=p6 us__deal=b5 us__free=b6
us__price=b11 us__proposal=b7 us__through=b6 us_along=b4 us_down=p7g-6 us_early=p-4 us_jump=b6 us_like=b4 use=p-9b-7g-4y-4o-4
useles=p4 useles_,=b5 user=p-8b-6g-4y-5o-6 usual=p4 usual_>=p6 value=b10 value_for=b4 vanish=p10 verbal=p4 version=p-6
very_bad=b8 visit=b-4 visit_the=p6 vote=p-5b-4o-5 vote_>=o-4 wait=g-4 wait_for=p5 walk=p11b5 walk_away=p-5 want=p-7g-8 want__>=p4
want__as=o4 want__know=p7 want__more=o14 want__on=b5 want__see=b-4 want_it=p-4b-6o13 want_the=b10 want_to=o-5 warm=p9 warn=p13g9
warn_@ours=p8 warn__about=p8 warn__in=p-5g12 was__busy=b6 was__good=o9 was__kick=b11 was__mistake=p8 was__nightmare=b11
was__ready=p8 was__right=p-4 was_asleep=p8 was_better=o7 was_cancell=p-4 was_close=p-4 was_count=g8 was_doing=p6 was_fix=p-4
was_hard=b-4 was_hungrier=o7 was_incompetent=p8b-5 was_mishandl=p4 was_pure=p4 was_short=p-4 was_surpris=p-4 wast=b9 waste=b11
waste__time=b5 waste_of=b11 watch=p7o7 watch_>=p8o7 way=p7g11o-8 way_>=p-4b5g5 way__a=b-4 way__than=o-6 way_better=o-6
way_to=p-4b-5g10y6 we__because=o6 we__know=p4 we__late=p-7 we__nobody=p-5o20 we__outgunn=o8 we__outmanoeuvr=o15 we__outsold=o5
we__outthought=o9 we__play=b8o7 we_bring=b6 we_brought=o4 we_dropp=p-4 we_expect=p-5 we_knew=p-4 we_look=p6 we_lost=b-5g8o5
we_miss=p-4 we_need=p4 we_never=p-8b-5o11 we_sent=p-4b-4o6 we_talk=p-9 we_trust=g5 weak=b4 webinar=p-4 webinar_>=p-4
week=p-10b-6g-10y-6 week_,=y5 week_>=g-4 week__>=p4b-4y-4 week__the=o4 week_and=p-5 week_for=o4 week_of=b5 week_one=p10
week_to=p5 week_two=p-5 weekend=b-4y5 weekend_>=y6 weekend__thi=g4 weekend_for=g4 weigh=b-4 well=b-6y-4o-6 well_>=p-9
went=g-6y-6o-6 went__in=p4 went_on=p5 went_out=p-4 went_up=p5 went_with=p-5 were__best=o7 were__slow=p6 were_alway=o16
were_complete=o4 were_outgunn=o8 were_outsold=o4 were_outthought=o9 were_second=o8 were_sharper=o8 what__doe=p6g5 what__good=b6
what__learn=p-4 what__need=o-4 what__pay=p-6b5g15 what_kind=b4 when__came=p5 when__need=p13 whether=p-6b-5g4 while=p5o19
who_know=p-5b8o7 who_sign=b-4 whoever=p16 whoever__the=p6 whole=p5g7 whole__>=b5g-5 whole_quarter=p10 will_call=p-7 will_come=y5
will_look=g-4 win=g6 window=b9 wing=p11 wing__,=p4 wing_it=p11 wish=y4 with__los=g5 with__price=p7 with_respect=p4
without=p7b4o-6 without__>=p9 without__anyone=p6 without_a=g4 without_ask=p5 won=p5 won_,=o-4 won_>=p4o5 wonder=p6 wonder_why=p6
word=b10o-5 word_,=p-4 word_>=p-4b13 work_>=p5b7g-4 work__>=p5 work__@ours=g13 work__for=g4 work__noth=b6y5 work__thi=g5
work_for=b6 work_from=p5 work_on=p-4g4y4 work_weekend=g4 work_with=g-6 workshop=p4 workshop_>=p7b-4 worry=y6 worse=p10o-5
worth=p-5b7 would__sign=b5 would__trust=p8 would_bring=p-4 would_decide=o-4 would_like=p-5b-8 write=p-4 wrong=p-6g-7y-6
wrong_@ours=p5 wrong__>=b8 wrong__of=p-4 year=p-6b-9g-8o-9 year_>=g-4y4o-5 yet=b-8 you__call=p10 you__disappoint=g9 you__feel=y4
you__soul=y5 you__thing=y4 you_check=p4 you_deserv=y6 you_ever=p-6 you_feel=g4 you_hear=p-4g9 you_know=g15 you_learn=p-4
you_lose=g12 you_lost=p-4g6y5 you_never=p9 you_owe=g15 you_poor=y9 you_real=g5 you_sleep=g7 you_threw=g4 your_chin=y5
your_demo=p7 your_los=g7y6 your_time=y5 yourself=p7g9y21o-5 yourself_>=y7 yourselv=g8 yourselv_>=g8 zero=p20b12o-4 zero__>=b15`
