/** Lines of pages that are none of the article, by how they begin. A new one is one row. */
const anyOf = (rows: readonly string[], end = ''): RegExp => new RegExp(`^(?:${rows.join('|')})${end}`, 'iu');

const AGENCIES = 'getty images|reuters|shutterstock|alamy|afp|epa|istock|associated press';

/** Whose a picture is, behind its caption or alone. */
const CREDITS: readonly RegExp[] = [
  anyOf([
    '©',
    '\\(c\\) ',
    'copyright (?:©|@|\\(c\\)|\\d{4})',
    'photo(?:graph)?s?(?: by|:)',
    'pictures?:',
    '\\(?(?:images?|photo|picture)(?: credit)?:',
    'credit:',
    'foto:',
  ]),
  anyOf([AGENCIES], '$'),
  new RegExp(`[|/] ?(?:${AGENCIES})$`, 'iu'),
  /\((?:ap photo|images?|photo|picture|pic|credit|getty|foto|©)[^()]*\)$/iu,
];

/** What a page asks of its readers, or says of itself, in words that no article has of its subject. */
const ASKED = anyOf([
  'subscribe (?:to|now|today|here|for)\\b',
  'get (?:the|our|more|access)\\b.{0,90}\\b(?:app|newsletters?|inbox|subscription|latest)\\b',
  'get .{0,60}\\b(?:app|newsletter|on the go)\\b',
  'follow (?:us|me|him|her|them|@?[\\p{Lu}\\w].{0,60}) on (?:twitter|facebook|instagram|x|youtube|linkedin)\\b',
  'follow on twitter',
  'like us on\\b',
  'join our .{0,40}(?:forum|newsletter|group|channel)',
  'have an? (?:news )?tip\\?',
  'got a (?:tip|story)\\?',
  'this (?:web)?site uses cookies',
  'this slideshow requires',
  'tell us what you think',
  'view author archive',
  'all rights reserved',
  'this (?:document|material) (?:is subject to copyright|may not be)',
  'the contents of this site\\b',
]);

/** The same in words that an article may have too: they are no sentence. */
const LABELS = anyOf([
  'subscribe\\b',
  'report (?:an? )?(?:error|typo)\\b',
  'loading\\b',
  'leave a (?:reply|comment)',
  '(?:filed under|posted in|share on)\\b',
  'print this',
  'email (?:this|the author)',
  'reading time\\b',
  '\\d+ min(?:ute)?s? read',
  'tempo de leitura\\b',
  'lesezeit\\b',
  'temps de lecture\\b',
  'source: (?:news )?agencies',
  '(?:image )?\\d+ of (?:/ )?\\d+$',
  '(?:caption|close|warning|false|highlights)$',
  '(?:advert|advertisement|iklan|anzeige|werbung|publicidad|publicité|pubblicità|publicidade|reklama?)$',
]);

/** Labels before the first and behind the last paragraph of an article. */
const LABELS_AT_EDGES = anyOf([
  '(?:click (?:here|to)|tap here|sign (?:up|in)|log in|download (?:our|the))\\b',
  'comments?$',
  'listen (?:on|now|to (?:this|the) (?:article|story|episode))\\b',
  '(?:tags?|categories):',
  '(?:op-?ed|opinions?|commentary|analysis|explainer|feature|editorial|kommentar|meinung|analyse|opinión|análisis|analisi|análise)$',
]);

/** Heads what comes after an article. */
const AFTER = anyOf(
  [
    'about the authors?',
    'you (?:may|might) also (?:like|enjoy)',
    'more (?:news |stories )?(?:from|on|in)\\b.{0,40}',
    'most (?:popular|read|viewed)',
    'popular',
    'trending(?: now)?',
    'top (?:videos?|stories)',
    'recommended',
    'related(?: .{0,20})?',
    'comments?',
    'leave a (?:reply|comment)',
    'join the (?:conversation|discussion)',
    'tell us what you think',
    'sign up .{0,60}',
    'latest (?:news|stories)',
    'read next',
    'share this.{0,20}',
    'newsletter.{0,30}',
  ],
  '[.:…! ]*$',
);

/** Begins what a picture shows. */
const CAPTION = /^in this .{3,80}\b(?:file )?photo(?:,|\s(?:released|provided|made|taken|from|by)\b)/iu;
const LONGEST_LINE = 200;
const SENTENCE = /[.!?。؟]["”’»)\]]*$/u;

export const isCredit = (words: string): boolean =>
  words.length <= LONGEST_LINE && CREDITS.some((one) => one.test(words));
/** Whether a page speaks to its readers. */
export const isAsked = (words: string): boolean =>
  words.length <= LONGEST_LINE && (ASKED.test(words) || (LABELS.test(words) && !SENTENCE.test(words)));
/** The same of a line around the text. */
export const isAskedAtEdges = (words: string): boolean =>
  isAsked(words) || (words.length <= LONGEST_LINE && LABELS_AT_EDGES.test(words) && !SENTENCE.test(words));
export const isCaption = (words: string): boolean => CAPTION.test(words);
export const headsAuthors = (words: string): boolean => /^about the author/i.test(words);
export const headsWhatFollows = (words: string): boolean => AFTER.test(words);
