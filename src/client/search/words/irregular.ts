/** Verbs of which the forms do not begin alike, with nouns of the same, a row each; without those that mean more than one thing. */
const ROWS = `
  arise arose arisen
  become became
  begin began begun
  bind bound
  bite bit bitten
  bleed bled
  blow blew blown
  break broke broken
  bring brought
  build built
  burn burnt
  buy bought
  catch caught
  choose chose chosen choice
  come came
  deal dealt
  draw drew drawn
  drink drank drunk
  drive drove driven
  eat ate eaten
  fall fell fallen
  feed fed
  fight fought
  flee fled flight
  fly flew flown
  forbid forbade forbidden
  forget forgot forgotten
  freeze froze frozen
  give gave given
  grow grew grown growth
  hide hid hidden
  keep kept
  know knew known
  lend lent
  lose lost loss
  meet met
  oversee oversaw overseen
  occupy occupied occupation
  overthrow overthrew overthrown
  pay paid
  prove proven proof
  ride rode ridden
  rise rose risen
  run ran
  seek sought
  sell sold sale
  send sent
  shake shook shaken
  shoot shot
  shrink shrank shrunk
  sing sang sung
  sink sank sunk
  sleep slept
  speak spoke spoken speech
  speed sped
  spend spent
  steal stole stolen theft
  strike struck stricken
  swear swore sworn
  swim swam swum
  take took taken
  teach taught
  tear tore torn
  throw threw thrown
  undertake undertook undertaken
  wake woke woken
  wear wore worn
  win won
  withdraw withdrew withdrawn
  write wrote written
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

/** The first form of a verb that changes within; any other word as it is. @param word folded */
export function firstForm(word: string): string {
  return FIRST.get(word) ?? FIRST.get(word.replace(/(?:ing|s)$/, '')) ?? word;
}

/** All forms of such a verb; none of any other word. @param word folded */
export function irregularForms(word: string): readonly string[] {
  return ALL.get(firstForm(word)) ?? [];
}
