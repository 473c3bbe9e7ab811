import { AUXILIARY } from './auxiliaries.ts';

/** Verbs that report only with what stands beside them, each as the source of a pattern. A new kind is one row. */
interface Phrase {
  readonly name: string;
  readonly example: string;
  readonly source: string;
}

/** In a masked line: a quotation begins. */
const QUOTE = '[“"‘\']?\uFFFC';
const SUBJECTS_IN_PLURAL =
  '(?<=(?:(?<!(?<!\\p{L})(?:i|it|hi|thi|wa|ha|doe|a|u|ye))s|people|police|they|staff|many|some|both)\\s(?:(?:also|now|still|often)\\s)?)';

const DOCUMENTS =
  'stud(?:y|ies)|reports?|surveys?|polls?|research|reviews?|inquiry|inquest|investigation|audit|analysis|figures|data|statistics|results|findings|records';
const JUDGES =
  'researchers|scientists|investigators|auditors|court|judges?|jury|tribunal|panel|committee|commission|watchdog|regulator';
/** Whose it is, and what may stand before the verb. */
const OF_WHOM =
  '(?:(?:by|at|of|from|in|into|for|on)\\s(?:[^,;:\uFFFC]|,(?=\\d)){1,60}\\s)?(?:(?:also|has|had|have)\\s)?';

const PHRASES: readonly Phrase[] = [
  { name: 'pointing out', example: 'pointed out that', source: 'point(?:ed|s|ing)\\s+out(?=[\\s,.:;])' },
  {
    name: 'described, after the words',
    example: '“…,” as Ana Maila described.',
    source: '(?<=\uFFFC[”"’\']*\\s[^,;:\uFFFC]{2,40}\\s)describ(?:ed|es)(?=\\s*(?:[.,]|$))',
  },
  {
    name: 'speaking of',
    example: 'spoke of a new era',
    source: 'sp(?:oke|eaks)(?=\\s+(?:out\\s+)?(?:of|about|against)\\s)',
  },
  {
    name: 'calling for',
    example: 'called on the board to',
    source: 'call(?:ed|s)(?=\\s+(?:for|on|upon)\\s(?!\\p{L}+day))',
  },
  { name: 'accusing', example: 'accused the board', source: 'accuse[sd](?=\\s)' },
  { name: 'objecting', example: 'objected to the plan', source: 'object(?:ed|s)(?=\\s+to\\s)' },
  { name: 'apologising', example: 'apologised for it', source: 'apologi[sz]e[sd](?=\\s+for\\s)' },
  {
    name: 'a thought, a demand or a ruling',
    example: 'demanded that the board go',
    source:
      '(?:felt|feels|thought|thinks|hopes|hoped|feared|worries|worried|demand(?:s|ed)|ruled|accept(?:s|ed)|agree[sd])(?=\\s+that\\s)',
  },
  {
    name: 'telling',
    example: 'reminded them that the board had gone',
    source:
      '(?:remind|inform|assur)(?:e[sd]|ed|s)(?=\\s+(?:[^\\s,.;:]+\\s+){0,3}?that\\s)|(?:highlight|reaffirm|underlin|underscor|intimat|bemoan|submit|submitt|hint|signal|signall|divulg|elaborat|determin|establish|speculat|theori[sz]|surmis|charg|reckon|calculat|foresee)(?:e[sd]|ed|s)(?=\\s+that\\s)',
  },
  {
    name: 'a fear',
    example: 'fears the board will go',
    source: 'fears(?=\\s+(?:that|the|an?|he|she|it|they|there|this|his|her|its|their|many|more)\\s)',
  },
  {
    name: 'what was looked into',
    example: 'the study found that',
    source: `(?<=(?:${DOCUMENTS}|${JUDGES}|the\\s\uE001\uE000*)\\s${OF_WHOM})found(?=\\s+that\\s)`,
  },
  {
    name: 'what was looked into, without “that”',
    example: 'the study found most people were happy',
    source: `(?<=(?:${DOCUMENTS})\\s${OF_WHOM})found(?=\\s+(?:(?!(?:that|which|who|where)\\s)[^\\s,.;:]+\\s+){1,8}?(?:${AUXILIARY})\\s)`,
  },
  {
    name: 'what figures show',
    example: 'figures from the ministry show that',
    source: `(?<=(?:${DOCUMENTS})\\s${OF_WHOM})(?:show(?:s|ed)?|suggest(?:s|ed)?|reveal(?:s|ed)?|indicate[sd]?)(?=\\s+that\\s)`,
  },
  {
    name: 'what several say now',
    example: 'residents claim the mast is ugly',
    source: `${SUBJECTS_IN_PLURAL}(?:claim|argue|warn|insist|admit|complain|contend|maintain|allege|fear|note|suggest)(?=\\s+(?!to\\s|about\\s[^\\p{L}])\\p{L})`,
  },
  { name: 'going on with words', example: 'went on: “…”', source: 'went on(?=\\s*:)' },
  {
    name: 'putting it',
    example: 'put it bluntly',
    source: 'puts?(?=\\s+it(?:\\s+(?:this way|bluntly|simply|thus|like this))?\\s*(?:[:,.]|$))',
  },
  {
    name: 'expressing',
    example: 'expressed the hope that',
    source: '(?:express|voic)(?:ed|es)(?=\\s+(?:[\\p{L}-]+\\s+){1,4}that\\s)',
  },
  {
    name: 'offering, in marks',
    example: 'threatened to “…”',
    source: `(?:threaten|offer|swor|swear)(?:ed|s|e)?(?=\\s+to\\s+${QUOTE})`,
  },
  {
    name: 'reading out',
    example: 'read a statement by',
    source:
      'read(?=\\s+an?\\s+(?:\\p{L}+\\s+){0,2}(?:statement|letter|post|message|tweet|note)\\s(?:by|from)\\s)',
  },
  {
    name: 'what somebody calls it',
    example: 'what she called “…”',
    source: `(?<=(?<!\\p{L})(?:what|which|whom)\\s[^,.;:\\uFFFC]{2,60}\\s)(?:call|term)(?:ed|s)(?=\\s(?:an?\\s|the\\s)?${QUOTE})`,
  },
  {
    name: 'calling a thing',
    example: 'called the plan “…”',
    source: `(?:call|term|brand|labell?)(?:ed|s|ing)(?=\\s(?!(?:the|an?)\\s${QUOTE})[^,.;:\\uFFFC]{2,60}\\s${QUOTE})`,
  },
  {
    name: 'describing as',
    example: 'described the plan as “…”',
    source: `(?:describ|characteri[sz]|hail|dismiss|denounc|condemn|prais|slamm|portray|decri|blast|criticis|criticiz|reject|welcom)(?:ed|es|s|ing)(?=\\s[^,.;:–—\\uFFFC]{2,110}\\sas\\s+(?:an?\\s+|the\\s+)?${QUOTE})`,
  },
];

/** The source of a pattern of all {@link PHRASES}. */
export const PHRASE = PHRASES.map(({ source }) => source).join('|');
