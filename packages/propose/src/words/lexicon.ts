import { words } from './words.ts';

/** Words that stand before a person's name as an office, rank or form of address (lower case, with their dot if any). */
export const TITLES = words(`
  mr mr. mrs mrs. ms ms. miss dr dr. prof prof. profs. drs. messrs messrs. professor sir lord lady dame president vice-president premier prime
  minister secretary senator sen. sens. sens representative rep. reps. reps congressman congresswoman governor gov. govs. mayor king queen prince
  princess emperor sultan emir sheikh shah pope cardinal archbishop bishop father rev. reverend imam rabbi ayatollah
  general gen. lieutenant lt. colonel col. major maj. captain capt. sergeant sgt. corporal private admiral adm. commander
  cmdr. commodore brigadier brig. marshal chief spokesman spokeswoman spokesperson director chairman chairwoman chair
  chancellor ambassador envoy judge justice attorney counsel detective officer inspector sheriff coach manager captain
  striker midfielder goalkeeper defender actor actress singer author writer journalist reporter analyst economist
  scientist biologist historian researcher lawyer activist leader deputy foreign defense defence interior finance
  treasury mp mep councillor comrade saint st. former candidate ceo founder spc. petty warrant ex det insp supt const superintendent constable speaker consul nobel laureate mk mla mna mlc msp
`);

/** Last words that mark an organisation. */
export const ORGANISATION_HEADS = words(`
  inc inc. corp corp. corporation company co. ltd ltd. plc llc group holdings bank ministry department agency authority
  commission committee council parliament senate congress assembly party union association federation foundation
  institute institution university college school academy hospital court army navy force forces guard police brigade
  battalion regiment command bureau office service services administration government organisation organization alliance
  league club fc united team network channel times post journal tribune herald gazette press news radio tv television
  studios records airlines airways motors industries systems technologies partners associates society trust fund front
  movement brotherhood coalition cabinet board secretariat mission embassy church museum center centre initiative
  operations branch division fleet squadron unit wing corps staff
`);

/** Last words that mark a place. */
export const PLACE_HEADS = words(`
  street road avenue square park river lake sea ocean bay gulf island islands mountain mountains mount valley desert
  province state county district region city town village airport station bridge palace house hall stadium arena
  peninsula strait canal border coast port harbor harbour beach forest hills heights creek falls cape territory
  governorate oblast prefecture republic kingdom airfield base camp building tower towers center
`);

/** First words of a place. */
export const PLACE_OPENERS = words(
  'mount lake cape port fort san santa saint los las el new north south east west gulf strait river isle',
);

/** Last words that mark an event. */
export const EVENT_HEADS = words(`
  war wars summit conference olympics paralympics championship championships cup election elections games festival
  expo forum convention treaty crisis uprising revolution earthquake hurricane cyclone typhoon storm massacre battle
  tournament open prix marathon awards oscars congress day referendum invasion operation siege
`);

/** More last words of an event. They are no feature of the tagger, which learnt without them. */
export const GATHERINGS = words('week fair biennale carnival parade gala regatta fest jubilee');

/** Verbs of saying, in the forms that a report uses. */
export const SAYING = words(`
  said says say saying told tells tell stated states stating added adds announced announces announcing argued argues
  claimed claims claiming confirmed confirms commented comments declared declares denied denies explained explains
  insisted insists noted notes observed pointed remarked replied replies reported reports responded suggested suggests
  tweeted warned warns wrote writes asked asks acknowledged admitted admits believes believed called concluded described
  emphasised emphasized estimated expects hopes promised pledged predicted recalled reiterated revealed stressed urged
  vowed asserted continued testified quoted
`);

/** Prepositions before which a place name is likely to follow. */
export const PLACE_PREPOSITIONS = words(
  'in at near from outside around across to into toward towards of through via',
);

export const MONTHS =
  words(`january february march april may june july august september october november december
  jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.`);

export const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday');

/** States of the United States, provinces of Canada and states of Australia. */
export const STATES =
  `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|District of Columbia|Puerto Rico|Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|New South Wales|Victoria|Queensland|Tasmania|Western Australia|South Australia`.split(
    '|',
  );

/** Words inside an organisation's name that are seldom its last. */
export const ORGANISATION_WORDS = words(`
  national international united federal royal general central american european african asian world global democratic
  republican liberal conservative labour socialist communist islamic christian people's workers national-socialist
  universidad universidade université instituto institut ministerio ministério ministère fundación fundação fondation
  asociación associação federación federação fédération confederación banco banque cámara câmara comisión comissão
  consejo conselho conseil colegio partido parti movimiento movimento mouvement frente sindicato syndicat unión união
  corporación grupo groupe secretaría sabha parishad samiti sangh dal majlis hizb jamaat
  foreign defense defence interior justice health education finance security intelligence supreme high constitutional
  free revolutionary liberation
`);

/** Heads of events that go on with “of”. */
export const OF_EVENTS = words('battle siege treaty war massacre revolution feast festival treaties');
/** A word that, before a name, makes it an event. */
export const EVENT_OPENERS = words('operation hurricane cyclone typhoon storm');

/** More titles, of Africa, Asia and Latin America and without their dot. */
export const HONORIFICS = words(`
  gen lt col maj brig capt sgt cpl cmdr adm pol hon rev brigadiers colonels legislator comptroller undersecretary
  madame sister auntie dcp acp dgp igp ssp shri smt sri alhaji alhaja hajiya mallam malam madam datuk dato datin puan seri 
  engr barr barrister cde pandit maulana mufti sardar mzee mwalimu pastor evangelist apostle bishop advocate adv
  oba otunba haji hajjah ustaz thiru tunku tengku maharaja archdeacon councilwoman councilmember assemblyman assemblywoman alderwoman excellency
`);

/** True for a word of {@link TITLES} or {@link HONORIFICS}, in small letters. */
export const isTitle = (word: string): boolean => TITLES.has(word) || HONORIFICS.has(word.replace(/\.$/, ''));

/** Letters behind the names of lawyers, members and those who were honoured. */
export const LETTERS_BEHIND =
  /^(?:KC|QC|SC|MP|MSP|MEP|MLA|MBE|OBE|CBE|KBE|DBE|GBE|CMG|DPhil|PhD|FRS|FRSE|RN|Esq\.?)$/;
