/** Lines of pages that are none of the article, by how they begin. A new one is one row. */
const anyOf = (rows: readonly string[], end = ''): RegExp => new RegExp(`^(?:${rows.join('|')})${end}`, 'iu');

const AGENCIES = 'getty images|reuters|shutterstock|alamy|afp|epa|istock|associated press';

const SENTENCE = /[.!?。؟]["”’»)\]]*$/u;

/** Whose a picture is, behind its caption or alone. */
const CREDITS: readonly RegExp[] = [
  anyOf([
    '©',
    '\\(c\\) (?:copyright|\\d{4})',
    'copyright (?:©|@|\\(c\\)|\\d{4})',
    'photo(?:graph)?s?:',
    'pictures?:',
    '\\(?(?:images?|photo|picture)(?: credit)?:',
    'foto:',
  ]),
  anyOf(['(?:photo(?:graph)?s? by|credit:)'], '(?!.*[.!?]["”’»)\\]]*$)'),
  /^(?:[Pp]hoto(?:graph)?s? [Bb]y|Credit:)(?:[ ,/|]+(?:\p{Lu}[\p{L}\p{M}’'-]*|and|for|of|the|via|courtesy))+\.$/u,
  anyOf([AGENCIES], '$'),
  new RegExp(`[|/] ?(?:${AGENCIES})$`, 'iu'),
  /\((?:(?:ap photo|images?|photo|picture|pic|credit|foto)(?=\s?[:/)]|\s(?:by|credit|courtesy)\b)|getty\b|©)[^()]*\)$/iu,
];

const NETWORKS = 'twitter|facebook|instagram|x|youtube|linkedin';

/** What somebody is to do who wants to read on. */
const WALL =
  'to (?:view|read|see|continue|finish)(?: reading)?(?: (?:the|this|our|all))?(?: (?:full|rest of the|whole|entire|more))?(?: (?:story|article|post|content|coverage|stories|articles))?,? (?:please |you must |you need to |you can )?(?:subscribe|log ?in|sign (?:in|up)|register)\\b';

/** What a page asks of its readers, or says of itself, in words that no article has of its subject. */
const ASKED = anyOf([
  'subscribe (?:to|now|today|here|for)\\b',
  'get (?:the|our|more|access)\\b.{0,90}\\b(?:app|newsletters?|inbox|subscription|latest)\\b',
  'get .{0,40}\\b(?:our|free|mobile|news) (?:app|newsletter)\\b',
  `(?:why not )?(?:follow|find|like) (?:us|me|him|her|them) on (?:${NETWORKS})\\b`,
  `(?:why not )?(?:follow|find) @?\\w.{0,60} on (?:${NETWORKS})\\b`,
  `like @?\\w.{0,60} on (?:${NETWORKS})(?:,?(?: and| or| &)? (?:${NETWORKS}))*[.! ]*$`,
  'follow on twitter',
  `follow .{1,60} on (?!the\\b)(?:\\w+(?: \\w+)?,? (?:and |& )?){0,2}(?:${NETWORKS})\\b[^.!?]{0,40}[.! ]*$`,
  `follow .{1,60} on (?:${NETWORKS})\\b.{0,80}@\\w`,
  'for (?:the |all the |more )?(?:latest|breaking|more) .{0,80}\\b(?:download|subscribe|sign up|check out|follow us)\\b',
  WALL,
  'if you.{0,60}\\balready (?:a |an )?(?:subscriber|member|subscribed)\\b',
  '(?:first-time|new) subscribers\\b',
  'join now or renew\\b',
  `(?:listen to|hear|watch) .{1,60} on (?:bbc )?(?:sounds|iplayer|spotify|apple podcasts)\\b(?: and follow .{1,80})?[.! ]*$`,
  'join our .{0,40}(?:forum|newsletter|group|channel)',
  'have an? (?:news )?tip\\?',
  'got a (?:tip|story)\\?',
  'this (?:web)?site uses cookies',
  'this slideshow requires',
  'tell us what you think',
  'view author archive',
  'all rights reserved',
  '(?:create an account or sign in|sign in or create an account)\\b',
  'this (?:document|material) (?:is subject to copyright|may not be (?:\\p{L}+, )*(?:published|reproduced|copied|broadcast|rewritten|redistributed)\\b)',
  'the contents? of this (?:web)?site\\b.*(?:©|copyright|reproduc|permission)',
  'loading(?: \\S+){0,2} ?(?:\\.{2,}|…)$',
]);

/** What subscribers are offered; an article may speak of one such thing, and of two in one list seldom. */
const OFFERS = anyOf([
  'unlimited (?:online |digital )?access\\b',
  'enjoy (?:additional|unlimited) (?:articles|access)\\b',
  'access (?:to )?articles\\b',
  'exclusive (?:articles|content|newsletters)\\b',
  'share your thoughts and join the conversation\\b',
  'get e-?mail (?:updates|alerts) from\\b',
  'ad-free reading\\b',
  '.{0,120}\\b(?:with|in) one account\\.?$',
]);

/** The same in words that an article may have too: they are no sentence. */
const LABELS = anyOf([
  'subscribe\\b',
  'social share$',
  'report (?:an? )?(?:error|typo)\\b',
  'loading$',
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
  '(?:caption|close)$',
]);

/** Lines among paragraphs that belong to the page. “Advertising: …” may be a heading of the article. */
const FURNITURE = anyOf(
  [
    '(?:[-–—*•] ?)?(?:advertisement|advert|sponsored(?: content)?|iklan|anzeige|advertentie|annonse?|mainos|إعلان|اشتہار)[:.\\s]*(?:[-–—.] ?.{0,60})?',
    '(?:advertising|werbung|publicité|publicidad|pubblicità|publicidade|reklam[aey]?|реклама)[-–—:.\\s]*',
    '(?:the )?(?:story|article) continues (?:below|after).{0,40}',
    'continue reading(?: below| the main story)?',
    'scroll to continue.{0,40}',
    'skip (?:to|past) [^.!?]{1,60}',
    'share this(?: article| story| page)?',
    'jump to (?:navigation|search|content)',
    '\\[?edit(?: source)?\\]?',
  ],
  '$',
);

/** How a pointer to another article begins, by language. */
const POINTER = anyOf(
  [
    '(?:watch|listen|read|see|video|photos|gallery)(?=\\s\\|)',
    'read (?:more|next|also|this)|see (?:more|also)|also read|(?:also|more)(?=\\s?[:：])',
    'more (?:on|from) (?:this|the) (?:story|topic)|more stories|more like this',
    'related(?: (?:stories|articles|story|article|news|content|coverage|links|topics|reading))?',
    "recommended(?: (?:stories|for you))?|you (?:may|might) also (?:like|be interested in)|don['’]t miss|watch(?: also| more)",
    '(?:à )?lire (?:aussi|également)|à lire|voir aussi|sur le même (?:sujet|thème)',
    '(?:lesen sie|lies) (?:auch|mehr|dazu)|mehr zum thema|mehr dazu|siehe auch|das könnte (?:sie|dich) (?:auch )?interessieren',
    '(?:lea|lee|leer|vea|ver|mira) (?:también|además|más)|(?:también )?(?:te|le) (?:puede|podría) interesar|noticias? relacionadas?|más información',
    'leggi anche|potrebbe(?:ro)? interessarti|(?:leia|veja) (?:também|mais)|saiba mais|lees (?:ook|meer|verder)',
    'czytaj (?:też|także|więcej)|zobacz też|читайте (?:также|ещё|також)',
    'læs (?:også|mere)|läs (?:också|mer|även)|les (?:også|mer)|lue (?:myös|lisää)|ayrıca okuyun|ilgili haberler',
    'اقرأ أيض[اً]+|مزید پڑھیں|یہ بھی پڑھیں',
  ],
  '(?=[\\s:：–—-]|$)\\s*(?<mark>[:：–—|-])?\\s*',
);

/** The words that point to another article, at the start of a line, in UTF-16 units; `isMarked` with a colon or dash behind them. */
export function pointerIn(words: string): { readonly length: number; readonly isMarked: boolean } | null {
  const pointer = POINTER.exec(words);
  return pointer && { length: pointer[0].length, isMarked: pointer.groups?.['mark'] !== undefined };
}

/** Labels before the first and behind the last paragraph of an article. */
const LABELS_AT_EDGES = anyOf([
  '(?:click (?:here|to)|tap here|sign (?:up|in)|log in|download (?:our|the))\\b',
  '(?:comments?|warning|false|highlights)$',
  'listen (?:on|now|to (?:this|the) (?:article|story|episode))\\b',
  '(?:tags?|categories):',
  '(?:op-?ed|opinions?|commentary|analysis|explainer|feature|editorial|kommentar|meinung|analyse|opinión|análisis|analisi|análise)$',
]);

/** “Home > News > Harbour”, “Blog » Quay”: where in a site the page is. */
const TRAIL = /^[>»›]\s|^(?:[^<>»›/]{1,40}\s[>»›/]\s){2,}[^<>»›/]{1,120}$/u;

/** Heads what comes after an article, whatever stands behind the head. */
const AFTER = anyOf(
  [
    'about the authors?',
    'you (?:may|might) also (?:like|enjoy)',
    'most (?:popular|read|viewed)',
    'popular',
    'trending(?: now)?',
    'top (?:videos?|stories)',
    'recommended',
    'comments?',
    'leave a (?:reply|comment)',
    'join the (?:conversation|discussion)',
    'tell us what you think',
    'latest (?:news|stories)',
    'read next',
    '(?:das (?:thema )?könnte (?:dich|sie|ihnen) auch|auch|ebenfalls) (?:interessant|interessieren|gefallen)',
    'kommentare?|zum autor|über (?:den autor|die autorin)',
    '(?:articles? (?:liés?|similaires?|récents?|recommandés?)|à lire (?:aussi|également)|sur le même (?:sujet|thème)|commentaires?)',
    '(?:artículos?|noticias?|entradas?) (?:relacionad[oa]s?|similares)|te puede interesar|comentarios?|lo más leído',
    '(?:articoli|notizie) (?:correlat[ie]|simili)|potrebbe interessarti|commenti|artigos relacionados|leia também|comentários?',
    '(?:gerelateerde|meer) (?:artikelen|berichten)|reacties',
  ],
  '[.:…! ]*$',
);
/** The same with words of its own, which are no sentence; a part of the article may have such a head too. */
const MORE = anyOf(
  [
    'more (?:news |stories )?(?:from|on|in)\\b.{0,40}',
    'related(?: .{0,20})?',
    'sign up .{0,60}',
    'share this.{0,20}',
    'newsletter.{0,30}',
    '(?:verwandte|weitere|ähnliche|neueste|aktuelle|beliebte) (?:themen|beiträge|artikel|meldungen|nachrichten)\\b.{0,40}',
    '(?:mehr|alles) (?:zum thema|aus|über|von)\\b.{0,40}',
  ],
  '(?<!(?<!\\.)[.?]["”’»)\\]]*)$',
);

/** Begins what a picture shows. */
const CAPTION = /^in this .{3,80}\b(?:file )?photo(?:,|\s(?:released|provided|made|taken|from|by)\b)/iu;
const LONGEST_LINE = 200;
/** What a page asks may be longer than a credit. */
const LONGEST_ASKED = 300;

export const isCredit = (words: string): boolean =>
  words.length <= LONGEST_LINE && CREDITS.some((one) => one.test(words));
/** True for a line among paragraphs that belongs to the page: an advertisement, a link that edits. */
export const isFurniture = (words: string): boolean => FURNITURE.test(words);
/** Whether a list says what subscribers are offered. */
export const isOffer = (items: readonly string[]): boolean =>
  items.filter((words) => OFFERS.test(words)).length > 1;
/** Whether a page speaks to its readers. */
export const isAsked = (words: string): boolean =>
  (words.length <= LONGEST_ASKED && ASKED.test(words)) ||
  (words.length <= LONGEST_LINE && LABELS.test(words) && !SENTENCE.test(words));
/** The same of a line around the text. */
export const isAskedAtEdges = (words: string): boolean =>
  isAsked(words) ||
  (words.length <= LONGEST_LINE &&
    !SENTENCE.test(words) &&
    (LABELS_AT_EDGES.test(words) || TRAIL.test(words)));
export const isCaption = (words: string): boolean => CAPTION.test(words);
export const headsAuthors = (words: string): boolean => /^about the author/i.test(words);
/** True for “Comments”, “More from the harbour”. */
export const headsWhatFollows = (words: string): boolean =>
  AFTER.test(words) || headsMore(words) || isWall(words);
/** “To view the full story, please subscribe”: what follows is for subscribers, or about them. */
export const isWall = (words: string): boolean =>
  /^to (?:view|read|see|continue|finish) .{0,60}\b(?:subscribe|log ?in|sign (?:in|up)|register)\b/i.test(
    words,
  );
/** True for “More from the harbour”, which may head a part of the article too. */
export const headsMore = (words: string): boolean => MORE.test(words);
