/** Verbs of which the forms do not begin alike, and words of one family with other endings than `root` knows, a row each; without those that mean more than one thing. */
const ROWS = `
  abolish abolition abolitionist
  advise advice adviser advisor advisory
  ally allied alliance
  apply application applicant
  arise arose arisen
  become became
  begin began begun
  believe belief
  bind bound
  bite bit bitten
  bleed bled
  blow blew blown
  born birth
  break broke broken
  bring brought
  build built
  burn burnt
  buy bought
  catch caught
  chemistry chemist chemical
  choose chose chosen choice
  come came
  consul consulate consular
  crime criminal
  deal dealt
  deny denied denial
  describe description
  destroy destruction
  detain detention detainee
  dissolve dissolution
  donate donation donor
  draw drew drawn
  drink drank drunk
  drive drove driven
  eat ate eaten
  elect election electoral
  empire imperial
  enter entry entrance
  expel expulsion
  explain explanation
  explode explosion explosive
  fall fell fallen
  feed fed
  fight fought
  flee fled flight
  fly flew flown
  forbid forbade forbidden
  forget forgot forgotten
  freeze froze frozen
  give gave given
  globe global
  grow grew grown growth
  hero heroic heroism
  hide hid hidden
  inherit inheritance heir
  injure injury
  islam islamic muslim
  jew jewish judaism
  keep kept
  know knew known knowledge
  lebanon lebanese
  lend lent
  lose lost loss
  maintain maintenance
  marry marriage
  medicine medical
  meet met
  mutiny mutineer
  navy naval
  occupy occupied occupation
  oppose opposition opponent
  oversee oversaw overseen
  overthrow overthrew overthrown
  pay paid payment
  poor poverty
  portugal portuguese
  prove proven proof
  provoke provocation
  publish publication
  racism racist racial
  receive reception
  reveal revelation
  ride rode ridden
  rise rose risen
  rob robber robbery
  rome roman
  run ran
  science scientist scientific
  seek sought
  sell sold sale
  send sent
  serve service
  shake shook shaken
  shoot shot
  shrink shrank shrunk
  sign signature signatory
  sing sang sung
  sink sank sunk
  sleep slept
  speak spoke spoken speech
  speed sped
  spend spent
  spy spying espionage
  steal stole stolen theft
  strike struck stricken
  strong strength
  suspect suspicion
  swear swore sworn
  swim swam swum
  take took taken
  tax taxation
  teach taught
  tear tore torn
  throw threw thrown
  treason traitor
  undertake undertook undertaken
  unify unification
  vaccine vaccinate vaccination
  wake woke woken
  wear wore worn
  win won
  withdraw withdrew withdrawn
  write wrote written
  young youth
`;

const FIRST = new Map<string, string>();
const ALL = new Map<string, readonly string[]>();
for (const row of ROWS.trim().split('\n')) {
  const forms = row.trim().split(/\s+/);
  for (const form of forms) {
    FIRST.set(form, forms[0] ?? form);
    ALL.set(form, forms);
  }
}

/** The first form of a verb that changes within, or of a family; any other word as it is. @param word folded */
export function firstForm(word: string): string {
  return FIRST.get(word) ?? FIRST.get(word.replace(/(?:ing|s)$/, '')) ?? word;
}

/** All forms of such a word; none of any other. @param word folded */
export function irregularForms(word: string): readonly string[] {
  return ALL.get(firstForm(word)) ?? [];
}
