/**
 * Verbs that tell a deed or an accident by themselves, in their plain form, with irregular forms behind a slash. Verbs of
 * saying, thinking, judging, trying, changing and lasting are none.
 */
const HARM =
  'kill die/died injure wound shoot/shot stab explode detonate crash collide collapse burn/burnt drown sink/sank/sunk derail erupt strike/struck hurt/hurt abduct kidnap rob attack bomb bombard shell raid storm invade seize capture occupy destroy damage demolish raze flood evacuate rescue ambush assassinate murder execute behead hang lynch torture assault beat/beat/beaten rape poison hijack hack steal/stole/stolen loot vandalise vandalize torch ignite rip tear/tore/torn sweep/swept engulf devastate shatter bury perish succumb fall/fell/fallen slip skid overturn capsize veer smash ram plough plow swerve break/broke/broken crush trap strand maim blow/blew/blown target fire harass confront clash fight/fought repel repulse intercept down topple oust overthrow/overthrew/overthrown shut/shut leak spill pollute infect quarantine contract catch/caught bite/bit/bitten drag douse dump level rock shake/shook/shaken jolt unleash wage escape flee/fled disappear martyr burst/burst breach block besiege disarm pull pound gun intervene';
const LAW =
  'arrest detain charge indict convict sentence jail imprison acquit/acquitted sue plead/pled extradite deport fine release free ban outlaw order overturn uphold/upheld approve reject sack suspend expel impose lift sanction file testify remand bail pardon clear exonerate apprehend nab search inspect confiscate impound revoke grant award deny refuse bar halt prohibit restrict evict prosecute arraign subpoena summon section surrender hand retry investigate discipline cite disqualify strip exile';
const OFFICE =
  'elect re-elect appoint name nominate resign quit/quit step swear/swore/sworn inaugurate dissolve vote pass sign ratify veto declare proclaim abolish adopt enact repeal withdraw/withdrew/withdrawn recognise recognize recall cancel postpone scrap axe shelve delay elevate promote demote retire succeed replace oversee/oversaw install crown depose impeach unseat defeat choose/chose/chosen select hire recruit fire decide agree announce unveil issue introduce amend convene adjourn reconvene secede annex cede endorse downgrade upgrade list delist renew extend terminate end conclude complete resume reopen close shut host attend celebrate mark commemorate honour honor decree ordain canonise canonize institute establish set/set form found/founded merge split/split disband propose table submit tender initiate enforce extend place wrap clean';
const MOVEMENT =
  'arrive visit travel fly/flew/flown return land launch cross enter depart march gather protest deploy send/sent dispatch dock sail transfer relocate evict head tour parade assemble converge flock congregate walk swim/swam/swum climb drive/drove/driven ride/rode/ridden cycle board disembark anchor touch orbit lead/led accompany escort bring/brought carry deliver ship airlift drop parachute repatriate smuggle stage chain picket boycott blockade barricade pray camp advance retreat encircle retake recapture liberate penetrate infiltrate';
const TRADE =
  'buy/bought acquire purchase sell/sold rent lease auction invest fund donate pay/paid repay build/built construct erect rebuild/rebuilt renovate restore demolish debut premiere publish print broadcast/broadcast air stream screen record release perform play exhibit display show/shown tour design invent patent develop test pilot import export cut/cut reduce lower hike slash nationalise nationalize privatise privatize bankrupt default list float recall bail merge lay/laid introduce roll discontinue phase switch connect upgrade install plant harvest slaughter cull obtain secure win/won lose/lost score qualify beat clinch claim eliminate knock thrash trounce overcome/overcame race compete row box retain snatch equal break overtake/overtook';
const LIFE =
  'bear/born marry wed/wed divorce bury cremate christen baptise baptize graduate enrol enroll discover find/found identify detect recover unearth excavate locate spot photograph film diagnose operate transplant vaccinate treat hospitalise hospitalize discharge undergo/underwent adopt teach/taught';
/** Verbs that tell a deed only with what stands behind them. */
const WITH_OBJECT: Readonly<Record<string, RegExp>> = {
  take: /^(?:office|power|part|place|effect|over|control|charge|off|hostages?|(?:\p{L}+ )?hostage|to (?:the )?streets|refuge|the oath|up|aim|possession|delivery|command|into|in|\S+ (?:into|in for|away|down|to))\b/u,
  give: /^(?:birth|evidence|up|\S+ (?:approval|assent|permission)|(?:(?:an?|the|its|his|her|final|formal) )*(?:approval|permission|assent|ultimatum|notice|go-ahead|green light)|[^,]{0,40}[€$£]\d)/u,
  make: /^(?:landfall|[^,]{0,40}\b(?:trip|visit|voyage|debut|landing|arrests?|offer|payment|flight|crossing|peace|appearance))\b/u,
  go: /^(?:into (?!detail)|on (?:trial|strike|sale|display|show|hunger|air|leave)|bankrupt|missing|off|ahead|live|up in|dark|under|public|to the polls)\b/u,
  come: /^(?:into (?:force|effect|office)|to power|ashore|home|down|on|in from|under (?:attack|shelling))\b/u,
  put: /^(?:on trial|to death|out (?:a |the )?(?:fire|blaze)|forward|[^,]{0,100}\b(?:list|sale|leave|trial|alert|arrest))\b/u,
  bring: /^(?:charges|down|back|in|to a (?:standstill|halt)|home|together)\b/u,
  turn: /^(?:(?:him|her|them)sel(?:f|ves) in|back|violent|himself|over)\b/u,
  get: /^(?:an? (?:call|sentence|letter|licence|license)|married|\d|life)\b/u,
  hold: /^(?!(?:steady|firm|on (?:to|for)|out|up|back|off|(?:an?|the|its|his|her|their) (?:\S+ )*(?:lead|view|record|seat|majority|post|stake|share|title|key))\b)/u,
  open: /^(?!up\b)/u,
  raise:
    /^(?!(?:the|an?|its|his|her|their|fresh|new|serious|more)? ?(?:issue|question|concern|alarm|topic|prospect|doubt|fear|hope|eyebrow|awareness|possibility|speculation)s?\b)/u,
  leave: /^(?!\p{Ll}+ing\b|(?:them|him|her|it|\p{L}+) \p{Ll}+ing\b)/u,
  hit: /^(?!(?:the (?:\p{L}+ )?(?:trail|road|headlines|nail|buffers|ground|brakes)|back|out)\b)/u,
  run: /^(?:aground|an? (?:advert|ad|campaign)|to (?:replace|succeed|become)|off|over|into (?:a|the)|for|out of (?!patience|ideas))\b/u,
  become:
    /^(?:(?:the|its|his|her|their|\p{Lu}|\d|part|parents|law|chair|president|head|leader|prime|an? (?!(?:\p{L}+ )*(?:theme|symbol|focus|target|sensation|hit|issue|topic|source|fixture|favou?rite|talking point)\b)))/u,
  demonstrate: /^(?:against|for|in|on|outside|at|across|over|to|near)\b/u,
  join: /^(?!(?:\p{Ll}+ )?(?:calls|chorus|criticism|debate)\b)/u,
  receive:
    /^(?!(?:\p{L}+ ){0,2}(?:reports? that|complaints|calls|praise|criticism|support|applause|backing|attention)\b)/u,
  meet: /^(?!with (?:(?:\p{Ll}+,? )*(?:criticism|anger|protests?|applause|silence|winds|resistance|opposition|outrage)))/u,
  rule: /^(?!out\b)/u,
  reject:
    /^(?!(?:[^\s,]+ ){0,3}(?:ideas?|calls?|claims?|suggestions?|allegations?|criticism|notion|accusations?|charges|reports)\b)/u,
  pay: /^(?!(?:tribute|homage|attention|(?:\p{L}+ )?respects)\b)/u,
  rally: /^(?!behind\b|[\d.]|around\b)/u,
  try: /^(?!to\b)/u,
  dismiss:
    /^(?!as\b|(?:[^\s,]+ ){0,3}(?:reports?|claims?|doubts?|suggestions?|criticism|allegations?|calls|fears)\b)/u,
  offer: /^(?:[€$£]?\d|an? (?:reward|amnesty|lump)|(?:\p{L}+ )?[€$£]\d)/u,
  move: /^(?!to \p{Ll}|towards\b|closer\b)/u,
  remove: /^(?!(?:\p{L}+ )?doubts?\b)/u,
  edge: /^(?!towards\b|up\b|down\b|closer\b|higher\b|lower\b|out of\b|\d)/u,
  mount: /^(?:an?|the|its|his|her|their|\d+|several|new)\b/u,
  fail: /^to (?:agree|reach|pass|qualify|win|elect|appear|land|explode|open|return)\b/u,
  admit: /^(?:to (?:\p{L}+ )?(?:hospital|care|the)|into)\b/u,
  draw: /^(?:\d|with|lots|up|(?:\p{L}+ ){0,2}\d+-\d)/u,
  appear: /^(?:[^,]{0,30}\b(?:court|judge|magistrates?|jury|tribunal|committee|panel))\b/u,
  be: /^(?:in|due|likely|back)\b/u,
};

const DOUBLED = /[^aeiou][aeiou][bdgklmnprt]$/;

/** The forms of a verb that may tell what happened or is ahead. */
function formsOf(entry: string): string[] {
  const [plain = '', ...irregular] = entry.split('/');
  const stem = plain.replace(/e$/, '');
  const past = /[^aeiou]y$/.test(plain) ? `${plain.slice(0, -1)}ied` : `${stem}ed`;
  const third = /[^aeiou]y$/.test(plain)
    ? `${plain.slice(0, -1)}ies`
    : `${plain}${/(?:s|sh|ch|x|z|o)$/.test(plain) ? 'es' : 's'}`;
  return [
    plain,
    third,
    `${stem}ing`,
    past,
    ...(DOUBLED.test(plain) ? [`${plain}${plain.at(-1)}ed`, `${plain}${plain.at(-1)}ing`] : []),
    ...irregular,
  ];
}

const HAPPENINGS: ReadonlySet<string> = new Set(
  [HARM, LAW, OFFICE, MOVEMENT, TRADE, LIFE].flatMap((words) => words.split(' ')).flatMap(formsOf),
);

/** Verbs that tell no more than a beginning or an end of what stands behind them. */
const ASPECTS =
  /^(?:began|begin|begins|begun|started|start|starts|finished|finishes|finish|stopped|stops|stop)$/;

const LIGHT: Readonly<Record<string, string>> = {
  took: 'take',
  taken: 'take',
  takes: 'take',
  gave: 'give',
  given: 'give',
  gives: 'give',
  made: 'make',
  makes: 'make',
  went: 'go',
  goes: 'go',
  gone: 'go',
  came: 'come',
  comes: 'come',
  brought: 'bring',
  turned: 'turn',
  got: 'get',
  appeared: 'appear',
  drew: 'draw',
  opened: 'open',
  opens: 'open',
  raised: 'raise',
  raises: 'raise',
  left: 'leave',
  leaves: 'leave',
  hits: 'hit',
  held: 'hold',
  holds: 'hold',
  ran: 'run',
  joined: 'join',
  mounted: 'mount',
  dismissed: 'dismiss',
  dismisses: 'dismiss',
  offered: 'offer',
  moved: 'move',
  removed: 'remove',
  edged: 'edge',
  rallied: 'rally',
  tried: 'try',
  rejected: 'reject',
  rejects: 'reject',
  paid: 'pay',
  pays: 'pay',
  ruled: 'rule',
  rules: 'rule',
  joins: 'join',
  received: 'receive',
  receives: 'receive',
  met: 'meet',
  meets: 'meet',
  demonstrated: 'demonstrate',
  failed: 'fail',
  admitted: 'admit',
  runs: 'run',
  became: 'become',
  becomes: 'become',
};

/** True for a verb that tells a deed or an accident, by itself or with what stands behind it. */
export function isHappening(word: string, behind: string): boolean {
  const [, inner] = ASPECTS.test(word) ? (/^ (?:to )?(\p{Ll}+(?:ing)?)\b/u.exec(behind) ?? []) : [];
  if (
    ASPECTS.test(word) &&
    /^ (?:the|its|his|her|their) (?:year|season|day|week|campaign|match|innings|weekend)\b/.test(behind)
  )
    return false;
  if (ASPECTS.test(word)) return !inner?.endsWith('ing') || HAPPENINGS.has(inner);
  const light = WITH_OBJECT[LIGHT[word] ?? word];
  return light ? light.test(behind.trimStart()) : HAPPENINGS.has(word);
}

/** True for a verb in the present that tells what is on a calendar: “The fair opens on Friday”. */
export const isOnCalendar = (word: string, behind: string): boolean =>
  !/^(?:marks?|celebrates?|speaks?|performs?|goes|heads|faces?|runs?|follows?)$/.test(word) &&
  (!/^(?:takes?|comes?|holds?)$/.test(word) || isHappening(word, behind));
