import { root } from './fold.ts';

/**
 * Words that English news uses of the same thing, a row each, without forms that only an ending makes. Readers ask with
 * one, texts answer with another.
 */
const ROWS = `
  safe safety secure security danger dangerous risk
  fine penalty award damages compensation sanction
  tariff duty levy
  company firm business corporation enterprise
  kill murder assassinate assassination dead death died die
  attack assault raid strike struck
  army military troops forces soldiers
  war conflict fighting hostilities
  rebel insurgent insurgency militant separatist guerrilla
  boss ceo
  deal agreement accord pact treaty contract memorandum
  money funds funding finance cash
  loan lending credit
  cost price worth value
  job employment work
  vote election ballot poll
  law act statute legislation
  court tribunal judges
  police officers
  meeting summit forum conference
  visit trip
  quake earthquake tremor
  illness disease sickness
  drug medicine medication
  treatment therapy
  fire blaze burn
  ship vessel boat
  sailor seaman seamen crew
  border boundary frontier
  subway metro underground
  begin began start opening launch
  end stop stopped halt
  promise pledge assure assurance
  big large largest huge massive
  rise increase surge growth
  fall drop decrease decline
  help aid assistance support
  spy intelligence
  mine mines mining
  car vehicle
  house home
  mayor
  child children kids
  doctor physician
  student pupil
  ban banned prohibit forbid forbidden
  weapon arms
  buy bought purchase acquire acquisition
  owner owned ownership stake
  secret covert clandestine
  fail failure defeat
  reason cause why
  invade invasion incursion landing
  phone telephone
  gift present
  replace succeed successor
  trade commerce
  meet met receive host
  prison jail imprisoned detained custody
  share stake holding
  leader leads led head
  won win winner victory
  injured wounded wound hurt
  rescue saved
  refugee migrants asylum
  storm hurricane typhoon cyclone
  protest demonstration rally
  theft stolen stole robbery
  diplomat envoy ambassador emissary
  parliament legislature
  legislator lawmaker councillor
  referendum plebiscite
  baby infant
  film movie
  sue sued lawsuit
  population inhabitants
  resources deposits reserves wealth riches
  decide decision ruling ruled verdict judgment
  seize seizure capture confiscate
  build built construct construction
  expel expelled deport
  coup overthrow overthrew ousted topple
  meeting talks negotiation
  debt arrears
  satellite spacecraft
  pilot airman
  jet aircraft plane
  worker laborer labourers employee
  slave enslaved slavery
  immigrant immigration migration
  embargo blockade
  famine hunger starvation
  oil petroleum
  hospital clinic
  museum gallery
  newspaper
  commander commands commanded
  found establish
  resign resignation
  arrest detain
  explosion explode blast bomb
  flood floodwater
  lack shortage deficiency deficit
  reporter journalist
  television tv broadcast broadcaster
  ceasefire truce armistice cessation
  january jan
  february feb
  august aug
  september sept sep
  october oct
  november nov
  december dec
  america american us
  britain british uk anglo
  china chinese sino
  france french franco
  germany german
  greece greek
  japan japanese
  russia russian russo
  spain spanish hispano
  netherlands dutch
  turkey turkish turks
  poland polish poles
  denmark danish danes
  sweden swedish swedes
  switzerland swiss
  ireland irish
  wales welsh
  scotland scottish scots
  england english
  finland finnish finns
  norway norwegian
  philippines filipino philippine
  thailand thai
  congo congolese
  cyprus cypriot
  india indian indo
  arabia arabian arab
  revolt rebellion uprising insurrection mutiny
  premier pm prime
  dictator ruler strongman
  king monarch emperor sovereign ruler
  tsar czar
  sack dismiss dismissal oust fire
  quit resign resignation leave
  casualty fatality toll
  victim casualty
  shoot gunman gunfire
  picture photo photograph image
  letter correspondence dispatch message
  telegram cable telegraph wire
  speech address remarks
  plane airplane airliner helicopter
  train rail railway railroad
  lorry truck
  warship battleship frigate cruiser gunboat destroyer fleet
  soldier troop servicemen serviceman
  nuclear atomic
  missile rocket
  gun rifle firearm pistol
  battle fight combat clash
  treaty convention compact protocol
  independence independent sovereignty autonomy free
  free freedom liberty liberation release
  emancipation freed free
  colony settlement colonial possession
  country nation state
  city town municipality
  island isle archipelago
  river waterway canal
  sea ocean maritime
  port harbour
  base garrison outpost
  flag banner
  wall barrier fence
  dam barrage reservoir
  school college academy
  university college campus
  teacher professor lecturer
  pupil schoolboy schoolgirl teenager
  youth teen teenager
  woman female
  wife spouse husband widow
  wedding marriage bride
  bury burial funeral buried
  grave tomb cemetery
  memorial monument
  prize award medal
  church cathedral chapel
  priest cleric clergy clergyman pastor
  pope papal pontiff vatican
  religion faith worship
  god deity
  protester demonstrator
  riot unrest
  walkout strike
  rich wealthy
  budget spending expenditure
  recession depression slump
  bank lender
  bankrupt bankruptcy insolvency
  smuggle traffic trafficking illicit
  shop store
  customer consumer
  salary wage pay
  unemployed unemployment jobless
  hire recruit employ
  epidemic outbreak pandemic virus
  vaccine jab
  tumor cancer
  drug narcotics
  crop harvest
  cattle cow livestock
  forest woods timber
  pollution contamination
  astronaut cosmonaut
  internet web online website
  hack hacker cyberattack breach
  software program app
  secret classified confidential
  leak disclose
  withhold withheld deny
  censor censorship
  judge justice
  lawyer attorney counsel
  trial prosecution tried
  guilty convicted
  innocent acquitted acquittal
  execute hanged
  offence crime
  evidence proof
  thief robber burglar
  fraud scam
  corrupt bribery bribe
  kidnap abduct hostage
  captive prisoner hostage
  prisoner inmate detainee captive
  torture abuse mistreatment
  terrorist extremist militant jihadist
  escape flee
  hunt search manhunt
  crash collision wreck accident
  sink drown
  eruption volcano
  relief aid assistance
  charity foundation
  legation embassy mission
  envoy minister representative emissary
  spokesman spokesperson spokeswoman
  senator congressman
  lawmaker parliamentarian mp
  legislature assembly congress
  candidate nominee contender
  opponent rival challenger
  match game
  coach manager
  football soccer
  champion title
  song music
  singer musician
  actor actress star
  book novel
  author writer wrote
  painter artist
  painting portrait
  statue sculpture
  cartoon caricature
  satire satirical parody
  tourist visitor traveller
  native indigenous tribe
  black african
  segregation apartheid
  bolshevik communist soviet
  soviet ussr russian
  nazi hitler
  republic republican
  confederate southern
  iran persia persian
  ottoman turkish
  siam thailand
  ceylon lanka
  burma myanmar burmese
  taiwan formosa
  indochina vietnam
  constantinople istanbul
  peking beijing
  isis isil daesh
  peru peruvian
  afghanistan afghan
  sanction embargo boycott
  ransom reward bounty
  currency dollar
  compensation reparation indemnity
  annex annexation takeover
  partition divide
  unify reunification merger
  secede secession
  withdraw withdrawal pullout
  join enter accession
  refuse reject decline
  approve ratify endorse
  threat threaten menace
  fury anger outrage
  blame accuse accusation allege
  apologise apology
  criticise condemn criticism
  congratulate congratulatory
  plan scheme proposal
  crisis emergency
  trouble problem
  result outcome consequence
  effect impact
  limit limitation restrict
  reduce cut reduction
  expensive costly
  strategist theorist
  land territory
  declare proclaim proclamation declaration
  announce proclaim unveil
  create establish formation
  cancel scrap abandon
  delay postpone suspend
  warn alert
  oppose object
  support back
  demand request call
  forbid bar
  hate hatred
  illegal unlawful illicit
  dictatorship regime
  regime government
  cabinet government
  chancellor premier
  exile banish deport
  quota limit
  veto block
  sick ill illness
  rule govern reign control
  second ii
  inventor founder creator
  naval fleet warship
  neutral neutrality isolation isolationism
  expand extend enlargement
  spread expand
  colonist settler
  native indian
  tank armour vehicles
  submarine boat
  airfield airport airbase
  airlift flights
  parade march
  guard protect
  watchdog regulator
  firm company
  factory plant
  engineer technician
  scientist researcher expert
  discover found
  robot robotics
  clock watch
`;

const USUAL = new Set(ROWS.trim().split(/\s+/).map(root));

const OTHERS = new Map<string, Set<string>>();
for (const row of ROWS.trim().split('\n')) {
  const words = row.trim().split(/\s+/);
  for (const word of words) {
    const others = OTHERS.get(root(word)) ?? new Set();
    for (const other of words) if (root(other) !== root(word)) others.add(other);
    OTHERS.set(root(word), others);
  }
}

/** Whether a word is one that English news uses, and so no slip. */
export function isUsual(word: string): boolean {
  return USUAL.has(root(word));
}

/** What texts may say instead of a word. */
export function alikeTo(word: string): readonly string[] {
  return [...(OTHERS.get(root(word)) ?? [])];
}
