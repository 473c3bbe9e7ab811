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
