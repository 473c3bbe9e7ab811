/** Words of bylines in one language, as alternatives of a regular expression. */
export interface BylineWords {
  /** What opens a byline: “By”. */
  readonly opening: string;
  /** What joins the last name to those before: “and”. */
  readonly and: string;
  /** What leads to a place: “in”, “reporting from”. */
  readonly from: string;
}

const WORDS: Readonly<Record<string, BylineWords>> = {
  en: {
    opening: 'by|words by|text by|story by|written by|reporting by|reported by|from',
    and: 'and|with',
    from: 'reporting from|reporting in|reports from|in|from|at',
  },
  de: { opening: 'von|text von|ein bericht von', and: 'und|sowie', from: 'aus|in' },
  fr: { opening: 'par|propos recueillis par', and: 'et|avec', from: 'à|au|en|depuis' },
  es: { opening: 'por|texto de', and: 'y|e|con', from: 'en|desde' },
  it: { opening: 'di|a cura di', and: 'e|ed|con', from: 'a|da|in' },
  pt: { opening: 'por|texto de', and: 'e|com', from: 'em|de' },
  nl: { opening: 'door|van', and: 'en|met', from: 'in|vanuit|uit' },
  ca: { opening: 'per', and: 'i', from: 'a|des de' },
  pl: { opening: 'autor|tekst', and: 'i|oraz', from: 'z|w' },
  cs: { opening: 'autor', and: 'a', from: 'z|v' },
  hu: { opening: 'írta', and: 'és', from: '' },
  ro: { opening: 'de', and: 'și|şi', from: 'din|la' },
  sv: { opening: 'av|text', and: 'och', from: 'i|från' },
  da: { opening: 'af', and: 'og', from: 'i|fra' },
  no: { opening: 'av|tekst', and: 'og', from: 'i|fra' },
  fi: { opening: 'teksti', and: 'ja', from: '' },
  tr: { opening: 'yazan|haber', and: 've', from: '' },
  id: { opening: 'oleh', and: 'dan', from: 'di' },
  ru: { opening: 'автор|авторы|текст', and: 'и', from: 'из' },
  uk: { opening: 'автор|автори|текст', and: 'і|та', from: 'з|із' },
  el: { opening: 'του|της', and: 'και', from: '' },
  ar: { opening: 'بقلم|كتب', and: 'و', from: 'من' },
  ur: { opening: 'تحریر|از', and: 'اور', from: '' },
  fa: { opening: 'نوشته', and: 'و', from: 'از' },
};

/** The words of a language; of English where it is not known. @param lang BCP 47 tag */
export function bylineWords(lang: string): BylineWords {
  const [language = ''] = lang.toLowerCase().split('-');
  return WORDS[/^n[bn]$/.test(language) ? 'no' : language] ?? (WORDS['en'] as BylineWords);
}

/** What a person does for a newspaper. */
const PROFESSIONS =
  /(?:^|[\s-])(?:editor|co-editor|correspondent|reporter|writer|columnist|journalist|photographer|analyst|contributor|producer|critic|blogger|professor|lecturer|director|bureau chief|chief|intern|fellow|staff|commentator|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|chefredakteur(?:in)?|journaliste|rédact(?:eur|rice)(?: en chef)?|envoyée? spéciale?|correspondante?|corresponsal|redactora?|periodista|enviad[oa] especial|giornalista|inviat[oa]|corrispondente|repórter|jornalista|correspondente|redacteur|verslaggever|correspondent|redaktor(?:ka)?|dziennikarka?|dziennikarz|redaktör|journalist|toimittaja|muhabiri?|корреспондент(?:ка)?|журналист(?:ка)?|редактор|صحافی|نامہ نگار|مراسل(?:ة)?)(?:$|[\s,-])/iu;
const SPECIAL = /^(?:special to|for|für|pour|para|per|voor)\s/iu;

export function isRole(words: string): boolean {
  return PROFESSIONS.test(words) || SPECIAL.test(words);
}

const ORGANISATIONS =
  /(?:^|\s)(?:research|agency|agencies|news|press|times|post|institute|university|association|foundation|council|committee|board|group|media|network|service|team|desk|staff|bureau|office|ministry|department|company|corp(?:oration)?\.?|inc\.?|ltd\.?|llc|llp|plc|gmbh|ag|s\.?a\.?|partners|associates|consulting|redaktion|rédaction|redacción|redazione|redação|redactie|redakcja|agence|agentur|agencia|agenzia)$|^(?:associated press|reuters|afp|ap|dpa|efe|ansa|apa|tass|xinhua|kyodo|pa media|editorial board|the editors)$/iu;

export function isOrganisation(words: string): boolean {
  return ORGANISATIONS.test(words);
}

/** What stands behind a name and is part of how it is cited. */
export const SUFFIX = /^(?:jr|sr|jnr|snr|ii|iii|iv)\.?$/iu;
/** Degrees, orders and offices of law behind a name. */
export const DEGREE =
  /^(?:m\.?d|ph\.?d|d\.?phil|dds|jd|j\.d|esq|mba|m\.?a|m\.?sc|b\.?a|rn|mph|cpa|obe|mbe|cbe|kc|qc|mp|frs)\.?$/iu;
