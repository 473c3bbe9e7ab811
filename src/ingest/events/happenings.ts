/**
 * Verbs that tell a deed or an accident by themselves, in their plain form, with irregular forms behind a slash. Verbs of
 * saying, thinking, judging, trying, changing and lasting are none.
 */
const HARM =
  'kill die/died injure wound shoot/shot stab explode detonate crash collide collapse burn/burnt drown sink/sank/sunk derail erupt hurt/hurt abduct kidnap rob attack bomb bombard shell raid storm invade seize capture occupy destroy damage demolish raze flood evacuate rescue ambush assassinate murder execute behead hang lynch torture assault beat/beat/beaten rape poison hijack hack steal/stole/stolen loot vandalise vandalize torch ignite rip tear/tore/torn sweep/swept engulf devastate shatter bury perish succumb fall/fell/fallen slip skid overturn capsize veer smash ram plough plow swerve crush trap strand maim blow/blew/blown target fire harass confront clash repel repulse intercept down topple oust overthrow/overthrew/overthrown shut/shut leak spill pollute infect quarantine contract catch/caught bite/bit/bitten drag douse dump level rock shake/shook/shaken jolt unleash wage escape flee/fled disappear martyr burst/burst breach block besiege disarm pull pound gun intervene revolt mutiny assault';
const LAW =
  'arrest detain charge indict convict sentence jail imprison acquit/acquitted sue extradite deport fine release free ban outlaw order uphold/upheld approve sack suspend expel impose lift sanction file testify remand bail pardon clear exonerate apprehend nab search inspect confiscate impound revoke grant award bar halt prohibit restrict evict prosecute arraign subpoena summon section surrender hand retry investigate discipline cite disqualify strip exile interrogate';
const OFFICE =
  'elect re-elect appoint name nominate resign quit/quit inaugurate dissolve vote pass sign ratify veto proclaim abolish adopt enact repeal withdraw/withdrew/withdrawn recognise recognize recall cancel postpone scrap axe shelve delay elevate promote demote retire succeed replace oversee/oversaw install crown depose impeach unseat defeat choose/chose/chosen select hire recruit decide unveil introduce amend convene adjourn reconvene secede annex cede downgrade upgrade list delist extend terminate end complete resume reopen close host attend honour honor decree ordain canonise canonize institute establish form found/founded merge split/split disband propose table submit tender initiate enforce wrap clean accredit reaccredit commission designate sever re-establish reestablish normalise normalize abrogate relinquish authorise authorize assign organise organize partition divide unify reunify reunite cease';
const MOVEMENT =
  'arrive visit travel fly/flew/flown return land launch cross enter depart march gather deploy dispatch dock sail transfer relocate tour parade assemble converge flock congregate swim/swam/swum climb drive/drove/driven ride/rode/ridden cycle board disembark anchor touch orbit lead/led accompany escort carry deliver ship airlift drop parachute repatriate smuggle stage chain picket boycott blockade barricade pray camp advance retreat encircle retake recapture liberate penetrate infiltrate';
const TRADE =
  'buy/bought acquire purchase sell/sold rent lease auction invest fund donate repay build/built construct erect rebuild/rebuilt renovate restore debut premiere publish print broadcast/broadcast air stream screen perform play exhibit display show/shown design invent patent develop test pilot import export cut/cut reduce lower hike slash nationalise nationalize privatise privatize bankrupt default float lay/laid roll discontinue phase switch connect plant harvest slaughter cull obtain secure win/won lose/lost score qualify clinch claim eliminate knock thrash trounce overcome/overcame race compete row box retain snatch equal overtake/overtook';
const LIFE =
  'bear/born marry wed/wed divorce cremate christen baptise baptize graduate enrol enroll discover detect recover unearth excavate locate spot photograph film diagnose operate transplant vaccinate treat hospitalise hospitalize discharge undergo/underwent teach/taught';
/** Verbs that tell a deed only with what stands behind them, named in the same way. */
const WITH_OBJECT: Readonly<Record<string, RegExp>> = {
  present:
    /^(?:[^,]{0,60}\b(?:credentials|letters? of|petitions?|bills?|budgets?|ultimatum|awards?|prizes?|medals?|trophy)\b)/u,
  assume:
    /^(?:(?:the|his|her|its|full) )?(?:office|command|power|control|duties|presidency|chairmanship|leadership|chair|post)\b/u,
  'gain/gained':
    /^(?:[^,]{0,20}\b(?:independence|control|access|membership|recognition|citizenship|entry))\b/u,
  create:
    /^(?!(?:[^\s,]+ ){0,2}(?:jobs|work|problems?|confusion|chaos|tensions?|history|waves|space|opportunit(?:y|ies))\b)/u,
  achieve: /^(?:[^,]{0,20}\b(?:independence|statehood|nationhood))\b/u,
  negotiate:
    /^(?:[^,]{0,40}\b(?:treat(?:y|ies)|convention|agreement|truce|ceasefire|armistice|release|surrender))\b/u,
  'take/took/taken':
    /^(?:office|power|part|place|effect|over|control|charge|off|hostages?|(?:\p{L}+ )?hostage|to (?:the )?streets|refuge|the oath|up|aim|possession|delivery|command|into|in|\S+ (?:into|in for|away|down|to))\b/u,
  'give/gave/given':
    /^(?:birth|evidence|up|\S+ (?:approval|assent|permission)|(?:(?:an?|the|its|his|her|final|formal) )*(?:approval|permission|assent|ultimatum|notice|go-ahead|green light)|[^,]{0,40}[€$£]\d)/u,
  'make/made':
    /^(?:landfall|[^,]{0,40}\b(?:trip|visit|voyage|debut|landing|arrests?|offer|payment|flight|crossing|peace|appearance))\b/u,
  'go/went/gone':
    /^(?:into (?!detail)|on (?:trial|strike|sale|display|show|hunger|air|leave)|bankrupt|missing|off|ahead|live|up in|dark|under|public|to the polls)\b/u,
  'come/came':
    /^(?:into (?:force|effect|office)|to power|ashore|home|down|on|in from|under (?:attack|shelling))\b/u,
  'put/put':
    /^(?:on trial|to death|out (?:a |the )?(?:fire|blaze)|forward|[^,]{0,100}\b(?:list|sale|leave|trial|alert|arrest))\b/u,
  'bring/brought': /^(?:charges|down|back|in|to a (?:standstill|halt)|home|together)\b/u,
  turn: /^(?:(?:him|her|them)sel(?:f|ves) in|back|violent|himself|over)\b/u,
  'get/got': /^(?:an? (?:call|sentence|letter|licence|license)|married|\d|life)\b/u,
  'hold/held':
    /^(?!(?:steady|firm|on (?:to|for)|out|up|back|off|(?:an?|the|its|his|her|their) (?:\S+ )*(?:lead|view|record|seat|majority|post|stake|share|title|key))\b)/u,
  open: /^(?!up\b)/u,
  raise:
    /^(?!(?:the|an?|its|his|her|their|fresh|new|serious|more)? ?(?:issue|question|concern|alarm|topic|prospect|doubt|fear|hope|eyebrow|awareness|possibility|speculation)s?\b)/u,
  'leave/left': /^(?!\p{Ll}+ing\b|(?:them|him|her|it|\p{L}+) \p{Ll}+ing\b)/u,
  'hit/hit': /^(?!(?:the (?:\p{L}+ )?(?:trail|road|headlines|nail|buffers|ground|brakes)|back|out)\b)/u,
  'run/ran':
    /^(?:aground|an? (?:advert|ad|campaign)|to (?:replace|succeed|become)|off|over|into (?:a|the)|for|out of (?!patience|ideas))\b/u,
  'become/became':
    /^(?:(?:the|its|his|her|their|\p{Lu}|\d|part|parents|law|chair|president|head|leader|prime|an? (?!(?:\p{L}+ )*(?:subject|theme|symbol|focus|target|sensation|hit|issue|topic|source|fixture|favou?rite|talking point)\b)))/u,
  demonstrate: /^(?:against|for|in|on|outside|at|across|over|to|near)\b/u,
  join: /^(?!(?:\p{Ll}+ )?(?:calls|chorus|criticism|debate)\b|[^,]{0,60}\bin (?:condemning|calling|urging|criticising|criticizing|demanding|saying)\b)/u,
  'set/set': /^(?!(?:the tone|out(?! for)|aside|back|an example)\b)/u,
  renew:
    /^(?!(?:its|his|her|their|the|an?) (?:\p{Ll}+ )?(?:condemnation|calls?|criticism|appeal|threats?|pledge|vow)\b)/u,
  'find/found': /^(?!(?:(?!\b(?:who|which|that|where|when)\b)[^,;]){0,80} (?:are|is|has|have)\b)/u,
  record:
    /^(?!(?:its|his|her|their|the|an?) (?:\p{Ll}+ )?(?:worst|best|highest|lowest|biggest|fastest|most|high|low)\b)/u,
  mark: /^(?!.*\banniversary\b)/u,
  commemorate: /^(?!.*\banniversary\b)/u,
  celebrate: /^(?!.*\banniversary\b)/u,
  declare: /^(?!(?:that|who|what|how|his|her|their)\b)/u,
  'strike/struck': /^(?!an? (?:\p{Ll}+ )?(?:note|tone|chord|balance|pose)\b)/u,
  'plead/pled': /^(?:not )?guilty\b|^no contest\b/u,
  walk: /^(?!an? (?:\p{Ll}+ )?(?:line|tightrope)\b)/u,
  receive:
    /^(?!(?:\p{L}+ ){0,2}[\d,]{2,}(?: \p{Ll}+)? (?:of|votes|submissions|complaints|calls|applications|entries)\b|(?:\p{L}+ ){0,2}(?:reports? that|complaints|calls|praise|criticism|support|applause|backing|attention)\b)/u,
  'meet/met':
    /^(?!with (?:(?:\p{Ll}+,? )*(?:criticism|anger|protests?|applause|silence|winds|resistance|opposition|outrage)))/u,
  rule: /^(?!out\b)/u,
  reject:
    /^[^,]{0,60}\b(?:bills?|legislation|laws?|motions?|appeals?|pleas?|petitions?|lawsuits?|suits?|amendments?|budgets?|treat(?:y|ies)|nominations?|candidates?|candidacy|bail|attempts?|applications?|requests?|bids?)\b/u,
  'pay/paid': /^(?!(?:tribute|homage|attention|(?:\p{L}+ )?respects)\b)/u,
  rally: /^(?!behind\b|[\d.]|around\b)/u,
  try: /^(?!to\b)/u,
  dismiss:
    /^(?!as\b|(?:[^\s,]+ ){0,3}(?:reports?|claims?|doubts?|suggestions?|criticism|allegations?|calls|fears)\b)/u,
  offer: /^(?:[€$£]?\d|an? (?:reward|amnesty|lump)|(?:\p{L}+ )?[€$£]\d)/u,
  move: /^(?!to \p{Ll}|towards?\b|closer\b)/u,
  remove: /^(?!(?:\p{L}+ )?doubts?\b)/u,
  edge: /^(?!towards\b|up\b|down\b|closer\b|higher\b|lower\b|out of\b|\d)/u,
  mount: /^(?:an?|the|its|his|her|their|\d+|several|new)\b/u,
  fail: /^to (?:agree|reach|pass|qualify|win|elect|appear|land|explode|open|return)\b/u,
  'admit/admitted': /^(?:to (?:\p{L}+ )?(?:hospital|care|the)|into)\b/u,
  'draw/drew/drawn': /^(?:\d|with|lots|up|(?:\p{L}+ ){0,2}\d+-\d)/u,
  appear: /^(?:[^,]{0,30}\b(?:court|judge|magistrates?|jury|tribunal|committee|panel))\b/u,
  'swear/swore/sworn':
    /^in (?:[^,]{1,40} )?as\b|^in (?!(?:on|in|last|late|early|at|by|this|to)\b|\p{Lu}\p{Ll}+day\b)\p{L}/u,
  'send/sent': /^(?!(?:[^\s,]+ ){0,4}(?:messages?|signals?|condolences|greetings|congratulations|wishes)\b)/u,
  'break/broke/broken':
    /^(?!(?:(?:an?|the|its|his|her|their) )?(?:\p{Ll}+ )?(?:silence|cover|calm|news|ice)\b)/u,
  'fight/fought': /^(?!(?:\S+day )?(?:to|back|hard)\b|for (?:his|her|its|their)\b)/u,
  endorse: /^(?!(?:[^\s,]+ ){0,2}(?:calls?|ideas?|views?|plans?|proposals?)\b)/u,
  step: /^(?!up\b)/u,
  head: /^(?!(?:to|for|towards?) (?:re-?election|victory|defeat|an? )\b)/u,
  place: /^(?!(?:the )?(?:\p{Ll}+ )?(?:number|figure|toll|blame|emphasis|value)\b|\d)/u,
  refuse:
    /^(?:[^,]{0,30}\b(?:bail|entry|permission|asylum|parole|visas?|access)\b|to (?:ratify|approve|pass|sign|release|grant|extend|register|certify|recogni[sz]e)\b)/u,
  deny: /^[^,]{0,40}\b(?:bail|entry|parole|permission|access|asylum|requests?|appeal|motion|petition|visas?|application)\b/u,
  conclude: /^(?!that\b)/u,
  agree: /^(?!with\b|(?:[^,]{0,30} )?(?:that|on the (?:\p{Ll}+ )?(?:need|importance|necessity))\b)/u,
  identify: /^(?!as\b)/u,
  protest: /^(?!that\b)/u,
  announce:
    /^(?!the (?:new )?(?:\p{Ll}+ )?(?:measures?|plan|move|decision|news|changes?)\b)(?![^,;]{0,60}\b(?:will|would|plans|intentions?|intent|forthcoming|upcoming)\b)/u,
  issue:
    /^(?!(?:[^\s,]+ ){0,4}(?:warnings? (?:of|to|about|that|over)|threats?|calls?|apolog(?:y|ies)|denials?|pleas?|critiques?|rebukes?|condemnations?)\b)/u,
  direct: /^[^,]{2,100} to \p{Ll}/u,
  instruct: /^[^,]{2,100} to \p{Ll}/u,
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

const OBJECTS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(WITH_OBJECT).flatMap(([entry, behind]) =>
    formsOf(entry).map((form): [string, RegExp] => [form, behind]),
  ),
);

/** Verbs that tell no more than a beginning or an end of what stands behind them. */
const ASPECTS =
  /^(?:began|begin|begins|begun|commence|commences|commenced|started|start|starts|finished|finishes|finish|stopped|stops|stop)$/;

/** True for a verb that tells a deed or an accident, by itself or with what stands behind it. */
export function isHappening(word: string, behind: string): boolean {
  if (ASPECTS.test(word)) return startsDeed(behind);
  const object = OBJECTS.get(word);
  return object ? object.test(behind.trimStart()) : HAPPENINGS.has(word);
}

/** True where a deed begins or ends, or a thing that is none of a calendar: “began flying”, “ended the strike”. */
function startsDeed(behind: string): boolean {
  if (/^ (?:the|its|his|her|their) (?:year|season|day|week|campaign|match|innings|weekend)\b/.test(behind))
    return false;
  const [words = '', inner = ''] = /^ (?:to (?=\p{Ll})|(?=\p{Ll}+ing\b))(\p{Ll}+)/u.exec(behind) ?? [];
  return inner === '' || isHappening(inner, behind.slice(words.length));
}

/** What is on a calendar besides, of somebody or something that plays, faces or hosts another. */
const CALENDAR = /^(?:plays?|face|hosts?|begins?|starts?|ends?|finish|finishes|held)$/;
/** What is said of a day that is no more than that, or of what is on again and again. */
const NO_CALENDAR = /^(?:marks?|celebrates?|speaks?|performs?|goes|heads|faces|runs?|follows?)$/;

/** True for a verb of what is ahead that tells what is on a calendar: “The fair opens on Friday”, “is to open on Friday”. */
export function isOnCalendar(word: string, behind: string): boolean {
  const [words = '', inner = ''] = /^ to (?:be )?(\p{Ll}+)/u.exec(behind) ?? [];
  if (/^(?:is|are)$/.test(word) && inner !== '') return isOnCalendar(inner, behind.slice(words.length));
  if (NO_CALENDAR.test(word)) return false;
  return CALENDAR.test(word) || isHappening(word, behind);
}
