import type { Token } from '../words/tokens.ts';
import { PLACE_COMPOUND } from './german.ts';
import type { Run } from './runs.ts';
import type { Words } from './words.ts';

/** Last words of firms, in English everywhere. */
export const TRADES: ReadonlySet<string> = new Set(
  'telecom pictures communications films music games entertainment energy oil gas steel capital pharma electronics networks foods ventures solutions software mining shipping airways insurance consulting printing publishing design'.split(
    ' ',
  ),
);

export const titled = (name: string): string => name.slice(0, 1) + name.slice(1).toLowerCase();

/** What words for bodies end in, in the Romance languages: “Renovación”, “Autorità”, “Gendarmerie”. */
export const FOUNDED =
  /(?:ción|sión|dad|tion|zione|sione|tà|ção|são|dade|miento|mento|ment|ería|erie|eria|cia|ncia|teca|thèque)$/u;
/** Ranks in names of bodies: “Biblioteca Nacional”, “Corte Suprema”. */
export const RANKS =
  /^(?:nacional|internacional|federal|municipal|regional|provincial|estatal|central|suprem[oa]|general|parlamentari[oa]|portuari[oa]|national[e]?|international[e]?|fédérale?|municipale?|régionale?|départementale?|centrale?|suprême|nazionale|internazionale|federale|regionale|comunale|superiore|estadual)$/u;

/** The word before the small word that stands before a name. */
export const wordOver = ({ at }: Run, tokens: readonly Token[]): string =>
  tokens[at - 2]?.text.toLowerCase() ?? '';

/** What only somebody has or does: “la victoria de Okoro”, “der Sieg von Okoro”. */
export const OF_SOMEBODY =
  /^(?:gobierno|gestión|administración|gabinete|régimen|gouvernement|cabinet|régime|governo|giunta|gabinete|victorias?|triunfos?|derrotas?|gol|goles|lesión|entrenador|rival|compañero|padre|madre|hij[oa]s?|herman[oa]s?|espos[oa]|viud[oa]|abogad[oa]|palabras|declaraciones|discurso|dimisión|muerte|asesinato|detención|victoire|défaite|but|blessure|entraîneur|père|mère|fils|épouse|avocate?|propos|discours|démission|mort|vittoria|sconfitta|rete|infortunio|allenatore|padre|madre|figli[oa]|moglie|marito|parole|discorso|dimissioni|morte|vitória|golo|lesão|treinador|pai|mãe|filh[oa]|esposa|marido|palavras|renúncia|sieg|niederlage|tor|tore|trainer|rede|rücktritt|verletzung|aussage|aussagen|worte|tod|ermordung|verhaftung|frau|sohn|tochter|vater|mutter|bruder|schwester|anwalt|anwältin|nachfolger|nachfolgerin|vorgänger|vorgängerin)$/u;

/** “Estadio Ana Maila”, “Stade de Velis”: where games are played, after whomever it is called. */
export const ARENAS =
  /^(?:estadio|stade|stadio|estádio|stadion|palau|coliseo|coliseum|hipódromo|velódromo|vélodrome)$/u;

export const isPlaceNoun = (noun: string, { placeNouns, capitalNouns }: Words): boolean =>
  placeNouns.has(noun) || (capitalNouns && PLACE_COMPOUND.test(noun));

/** The word before a name, over “of”: “città” of “città di Velis”. */
export function nounBefore({ at }: Run, tokens: readonly Token[]): string {
  const word = (i: number) => tokens[i]?.text.toLowerCase() ?? '';
  const of = ARTICLES.test(word(at - 1)) ? at - 2 : at - 1;
  if (!OF.test(word(of)) && word(at - 1) !== 'von') return word(at - 1);
  const noun = word(of - 1);
  // “el centro histórico de Velis”
  return /(?:ico|ica|ique|urbano|urbana|urbain|storico|rural)$/.test(noun) ? word(of - 2) : noun;
}

/** “viajaron a Velis”: where somebody goes. */
export function isGoal({ at }: Run, tokens: readonly Token[]): boolean {
  if (!/^(?:a|al|alla|all['’]|ao|à|au)$/u.test(tokens[at - 1]?.text.toLowerCase() ?? '')) return false;
  return tokens.slice(Math.max(0, at - 7), at - 1).some(({ text }) => GOING.test(text));
}

const GOING =
  /^(?:viaj|llev|lleg|envi|export|traslad|regres|volv|volvi|mud|desplaz|dirig|ingres|march|arriv|torn|viagg|trasfer|cheg|volt|exporta|se rend)\p{Ll}*$/u;

/** “le préfet du Velis”: where somebody is in office, or lives. */
export function isOfHolder({ at, name }: Run, tokens: readonly Token[], { capitalNouns }: Words): boolean {
  const word = (i: number) => tokens[i]?.text.toLowerCase() ?? '';
  const of = /^(?:la|las|los|les|l['’])$/u.test(word(at - 1)) ? at - 2 : at - 1;
  const isOf = /^d(?:e|u|es|el|ella|ell['’]|i|o|a|['’])$/u.test(word(of));
  return !capitalNouns && !/^[\p{Lu}\d]{2,}$/u.test(name) && isOf && HOLDERS.test(word(of - 1));
}

const HOLDERS =
  /^(?:alcalde(?:sa)?s?|gobernadora?|intendente|obispo|arzobispo|vecin[oa]s|habitantes|maire|préfète?|évêque|archevêque|habitants|sindac[oa]|governator[ei]|governatrice|prefetto|vescovo|abitanti|prefeit[oa]|governadora?|bispo|moradores|re[iy]|roi|reina|reine|regina|rainha)$/u;
export const ARTICLES = /^(?:le|la|l['’]|les|el|los|las)$/u;
export const WITHIN = /^(?:dans|en|vers|hacia)$/u;

/** “la ministra del Deporte”, “le ministre des Sports”: what somebody is in charge of. */
export function isOfOffice({ at }: Pick<Run, 'at'>, tokens: readonly Token[]): boolean {
  const word = (i: number) => tokens[i]?.text.toLowerCase() ?? '';
  // “la consejera de Salud y Consumo”
  if (/^(?:y|e|et)$/.test(word(at - 1)) && /^\p{Lu}/u.test(tokens[at - 2]?.text ?? ''))
    return isOfOffice({ at: at - 2 }, tokens);
  const of = /^(?:la|las|los|les|l['’])$/u.test(word(at - 1)) ? at - 2 : at - 1;
  return /^d(?:e|u|es|el|ello|ella|elle|ei|o|a|os|as|['’])$/u.test(word(of)) && IN_CHARGE.test(word(of - 1));
}

const IN_CHARGE =
  /^(?:vice)?(?:ministr[aeo]|secretari[ao]|secrétaire|segretari[ao]|secretári[ao]|conseller[oa]|consejer[ao])$/u;

export const OF = /^(?:de|du|d['’]|di|da|do|del|della)$/u;

/** Before a place without an article; before other nouns of one word it needs one. */
export const WHERE_ALONE = /^(?:in|nach|aus)$/;
/** Endings of nouns that stand without an article. */
export const PLURAL = /(?:en|er|e|eln|ern|s|ung|ik|ur|um|us|ie)$/u;
