import type { Token } from '../words/tokens.ts';
import type { Run } from './runs.ts';

type Kind = 'organisation' | 'place';

/** What stands right before the name of a newspaper or a broadcaster: “el diario Marca”, “der Zeitung Velis-Bote”. */
const MEDIA =
  'diario|periódico|rotativo|semanario|revista|emisora|televisora|quotidien|journal|hebdomadaire|magazine|chaîne|giornale|quotidiano|settimanale|rivista|emittente|jornal|semanário|emissora|zeitung|tageszeitung|wochenzeitung|zeitschrift|magazin|nachrichtenmagazin|sender|fernsehsender|nachrichtenagentur';
/** What stands right before the name of a firm, a party or a club: “la naviera Velis”, “der Konzern Velis”. */
const BODIES =
  'petroquímica|automotriz|siderúrgica|cementera|cervecera|tecnológica|hotelera|cadena|distribuidora|exportadora|inmobiliaria|productora|promotora|concesionaria|embotelladora|azucarera|papelera|telefónica|gasista|energética|transporteur|avionneur|brasseur|énergéticien|sidérurgiste|équipementier|armateur|cimentier|catena|produttore|editore|gestore|banca|montadora|siderúrgica|mineradora|operadora|maison|banque|agence|ligue|organisme|laboratoire|start-up|startup|jeune pousse|éditeur|distributeur|chaîne|club|clube|organisation|organizzazione|banco|agencia|agenzia|organização|agência|fundación|gremio|fondation|fondazione|fundação|empresa|compañía|firma|naviera|cooperativa|aerolínea|operadora|constructora|petrolera|minera|eléctrica|consultora|aseguradora|multinacional|multinazionale|multinationale|colosso|fabricante|farmacéutica|ong|organización|asociación|coalición|plataforma|sindicato|grupo|marca|entreprise|société|firme|compagnie|groupe|constructeur|fabricant|opérateur|assureur|enseigne|marque|plateforme|association|collectif|syndicat|parti|coopérative|coalition|azienda|società|impresa|compagnia|gruppo|marchio|operatore|associazione|piattaforma|coalizione|sindacato|partito|cooperativa|companhia|construtora|cooperativa|associação|coligação|partido|unternehmen|konkurrent|konkurrenten|bündnis|bürgerinitiative|initiative|organisation|hilfsorganisation|gruppe|kanzlei|bank|brauerei|reederei|fluglinie|fluggesellschaft|supermarktkette|plattform|stiftung|partei|gewerkschaft|verein|klub';
/** What German words for firms end in: “Solarhersteller”, “Chemieriese”. */
const FIRM_ENDS =
  /(?:konzerne?s?|firma|unternehmens?|hersteller[ns]?|fonds|anbieter[ns]?|betreiber[ns]?|autobauer[ns]?|händler[ns]?|riesen?|dienstleister[ns]?|zulieferer[ns]?|versicherer[ns]?|discounters?|netzwerk|start-?up|rockband|band|fußballverein|zweitligist(?:en)?|erstligist(?:en)?|drittligist(?:en)?|bundesligist(?:en)?|aufsteiger[ns]?|absteiger[ns]?)$/u;
/** True for what a firm is called by its trade: “Solarhersteller”. */
export const isFirm = (word: string): boolean => FIRM_ENDS.test(word.toLowerCase());

/** What stands right before the name of a street, a square or a mountain. */
const GROUNDS =
  'calle|avenida|plaza|paseo|bulevar|autopista|volcán|cerro|rue|avenue|boulevard|quai|faubourg|volcan|via|viale|piazza|corso|vulcano|rua|praça|rodovia|vulcão|bundesland|nachbarland|us-bundesstaat';

const sort = (nouns: string): ReadonlySet<string> => new Set(nouns.split('|'));
const SORTS: readonly (readonly [Kind, ReadonlySet<string>])[] = [
  ['organisation', sort(`${MEDIA}|${BODIES}`)],
  ['place', sort(GROUNDS)],
];
const QUOTE = /^["“„«‹]$/u;

/** What the noun before a name says that it is: “la empresa argentina Velis”, “die Initiative „Neues Ufer“”. */
export function kindBeside(run: Run, tokens: readonly Token[], isGerman: boolean): Kind | null {
  const word = (i: number) => tokens[i]?.text ?? '';
  const at = QUOTE.test(word(run.at - 1)) ? run.at - 1 : run.at;
  for (const noun of [word(at - 1), ...behind(word, at).slice(0, isGerman ? 1 : REACH)]) {
    const found = SORTS.find(([, nouns]) => singulars(noun.toLowerCase()).some((one) => nouns.has(one)));
    if (found) return found[0];
    if (noun === word(at - 1) && isFirm(noun)) return 'organisation';
  }
  return null;
}

/** A noun, and what it may be the plural of: “compañías”, “constructores”. */
const singulars = (noun: string): string[] => [noun, noun.replace(/s$/u, ''), noun.replace(/es$/u, '')];

/** Words over which a noun still tells what the name is. */
const REACH = 6;

/**
 * The nouns over adjectives and over what they deal in: “empresa argentina”, “organisation caritative belge”, “maison de
 * vente aux enchères”.
 */
function behind(word: (i: number) => string, at: number): string[] {
  const nouns: string[] = [];
  for (let i = at - 1; i > at - REACH && /^\p{Ll}{4,}$/u.test(word(i)); ) {
    if (LINK.test(word(i - 1))) i -= 2;
    else if (ADJECTIVE.test(word(i))) i -= 1;
    else break;
    nouns.push(word(i));
  }
  return nouns;
}

/** What joins a noun to what it deals in. */
const LINK = /^(?:de|d['’]|des|du|di|del|della|aux|au|en|à)$/u;

/** What adjectives of nations, trades and ranks end in. */
const ADJECTIVE =
  /(?:an[oae]|ense|es[ae]?|és|eña?|eño|in[oae]|aise?|ain[e]?|ien(?:ne)?|oise?|ic[oa]|ique|al[e]?|elle?|aria|ario|aire|ista|iste|icole|taire|pública?|público|il|ati[fv]e?|euse|eux|iv[oa]|os[oa]|belge|turc|turque|grec|russe|suisse|arabe|tchèque|serbe|croate|kurde|allemande?|turc[oa]|grieg[oa]|greco|rus[oa]|suiz[oa]|svizzer[oa]|belga|árabe|checo|alemana?|tedesc[oa]|cinese)$/u;

/** What only a firm has, in front of “of”: “le patron de Velis”, “la filial de Velis”. */
const OF_FIRMS =
  /^(?:president[ea]|portavoz|secretari[oa]|tesorer[oa]|miembros?|militantes?|afiliados|socios|présidente?|porte-parole|membres?|adhérents|portavoce|segretari[oa]|membr[oi]|soci|porta-voz|membros?|tesoureiro|pdg|patron(?:ne)?|directeur|directrice|actionnaires?|filiales?|salariés|maison-mère|mère|usines?|dirigeants?|fondateur|fondatrice|action|activités|actifs|clients?|produits|ingénieurs|director|directora|gerente|accionistas?|filial|filiales|trabajadores|empleados|planta|fábrica|fundador|fundadora|acciones|delegado|ceo|amministratore|azionisti|filiale|dipendenti|stabilimento|fondatore|fondatrice|azioni|acionistas?|funcionários|fábricas|ações|diretor|diretora|chef|chefin|aktie|aktien|mitarbeiter|beschäftigten|vorstand|tochter)$/u;
/** Between such a word and “of”. */
const RANK =
  /^(?:général|générale|exécutif|exécutive|general|ejecutivo|ejecutiva|territorial|comercial|delegato|generale|executivo|geral)$/u;
/** Peoples in the singular, as firms are called by theirs: “l’américain Velis”. */
const PEOPLE =
  /^(?:américain|britannique|allemand|chinois|italien|espagnol|suisse|japonais|français|néerlandais|suédois|indien|coréen|russe|belge|danois|norvégien|canadien|brésilien|turc|avionneur|constructeur|assureur|équipementier|laboratoire|géant|pétrolier|spécialiste|fabricant|gigante)$/u;

/** True behind what only a firm has, or is called by. */
export function isOfFirm(run: Run, tokens: readonly Token[]): boolean {
  const word = (i: number) => tokens[i]?.text.toLowerCase() ?? '';
  if (/^(?:l['’]|le|du|au|el|del|il)$/u.test(word(run.at - 2)) && PEOPLE.test(word(run.at - 1))) return true;
  if (!/^(?:de|d['’]|du|del|di|do|da|von)$/u.test(word(run.at - 1))) return false;
  const noun = RANK.test(word(run.at - 2)) ? word(run.at - 3) : word(run.at - 2);
  return OF_FIRMS.test(noun);
}
