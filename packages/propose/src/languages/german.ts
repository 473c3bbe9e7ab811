/** How German words for offices end: “Stadtrat”, “Parteichefin”, “Nabu-Sprecher”. */
const OFFICE_ENDS =
  /(?:rat|rätin|sprecher(?:in|s)?|chef(?:in|s)?|coach|leiter(?:in|s)?|kanzler(?:in|s)?|minister(?:in|s)?|führer(?:in|s)?|meister(?:in|s)?|forscher(?:in)?|vorsitzende[rn]?|vorstand|direktor(?:in|s|en)?|präsident(?:in|en)?|sekretär(?:in|s)?|senator(?:in)?|gouverneur(?:in)?|botschafter(?:in|s)?|beauftragte[rn]?|trainer(?:in|s)?|manager(?:in)?|abgeordnete[rn]?|politiker(?:in|s)?|kandidat(?:in|en)?|kapitän|stürmer(?:in)?|spieler(?:in)?|torwart|verteidiger(?:in)?|anwalt|anwältin|richter(?:in)?|expert(?:e|en|in)|professor(?:in)?|kommissar(?:in)?|inhaber(?:in)?|gründer(?:in)?|unternehmer(?:in)?|redakteur(?:in)?|journalist(?:in)?|historiker(?:in)?|wissenschaftler(?:in)?|ökonom(?:in)?|soziolog(?:e|in)|autor(?:in)?|schauspieler(?:in)?|aktivist(?:in)?|nachfolger(?:in)?|vorgänger(?:in)?|tochter|sohn|bruder|schwester|ehefrau|ehemann|witwe|enkel(?:in)?|kameramann|reporter(?:in)?|beamte[rn]?|verteidigerin|staatsanwältin)$/u;

/** True for what somebody is called by office: “Außenministerin”. */
export const isOffice = (word: string): boolean => OFFICE_ENDS.test(word.toLowerCase());

/** Last words of what a place is called: “Doppelstandort Velis”. */
export const PLACE_COMPOUND =
  /(?:standort|hauptstadt|kreisstadt|hafenstadt|gemeinde|ortsteil|stadtteil|landkreis|stadtbezirk|bundesstaat)(?:s|es|en)?$/u;

/** Units and amounts: “Milliarden Euro” is no name. */
const AMOUNTS =
  /^(?:prozent|millionen?|milliarden?|billionen?|tausende?|hunderte?|dutzend|hektar|quadratmetern?|quadratkilometern?|kubikmetern?|litern?|tonnen?|kilogramm|kilometern?|metern?|euro|dollar|mark|franken|uhr|grad|stück|plus|minus)$/u;

/** Times and directions: “die Polizei am Wochenende” is no name. */
export const TIMES =
  /^(?:Norden|Süden|Osten|Westen|Zentrum|Landkreis|Jahr(?:e?s|en?)?|Ende|Anfang|Mitte|Wochenende|Woche|Tage?s?|Abend|Morgen|Nachmittag|Mittag|Vormittag|Nacht|Herbst|Sommer|Winter|Frühjahr|Frühling|Saison|Vorjahr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag(?:abend|morgen|nachmittag|mittag)?|Mittwoch(?:abend|morgen|nachmittag|mittag)?)$/u;

/** True for a unit, an amount or an hour. */
export const isAmount = (word: string): boolean => AMOUNTS.test(word.toLowerCase());

/** Bodies of a state whose one word is their name, in any case: “des Bundesverfassungsgerichts”. */
const INSTITUTION =
  /^(?:Bundes(?:regierung|tag(?:e?s)?|rat(?:e?s)?|wehr|bank|polizei|agentur|\p{Ll}+(?:gericht(?:e?s)?|gerichtshof(?:s|es)?|amt(?:e?s)?|ministeriums?|agentur))|Verfassungsschutz(?:es)?|Knesset|Kreml|Vatikan|Pentagon|Grünen?|Linken?|Union|Linkspartei|Taliban|Hamas|Hisbollah|Huthis?)$/u;

/** True for “Bundestag”, “Kreml”: one word that is a name of an organisation. */
export const isInstitution = (word: string): boolean => INSTITUTION.test(word);

/** What a German adjective of a name ends in. Elsewhere adjectives have small letters. */
const ADJECTIVE =
  /^(?:\p{Lu}\p{Ll}*(?:isch|lich|deutsch)|Deutsch|Vereint|Vereinigt|International|National|Föderal|Sozial|Zentral|Regional|Rot|Weiß|Schwarz|Grün|Blau|Gelb|Neu|Alt|Groß|Klein|Frei|Jung|Hoh|Heilig|Tot|Nah|Fern|Mittler|Ober|Unter|Kaspisch|Still)e[mnrs]?$/u;
/** True for an adjective with a capital, which has an ending in each case; “Wismarer” has none. */
export const isDeclined = (word: string): boolean => ADJECTIVE.test(word);

/** What is called by such an adjective and is somewhere. */
const GROUNDS =
  /(?:meer(?:e?s)?|ozeans?|bucht|wald(?:e?s)?|gebirges?|insel|inseln|berge?|see|osten|halbinsel|küste|republik|emiraten?|staaten|königreich(?:e?s)?|platz(?:es)?|tor(?:e?s)?|markt(?:e?s)?|hafens?|allee|brücke|kanal(?:s)?)$/u;
/** What is called by such an adjective and is somebody. */
const BODIES =
  /(?:union|kommission|rat(?:e?s)?|parlaments?|nationen|kreuz(?:es)?|halbmond(?:e?s)?|haus(?:es)?|bank|bahn|post|telekom|rundfunks?|fernsehens?|dienst(?:e?s)?|presse|agentur|armee|front|partei|demokraten|volkspartei|allianz|liga|bund(?:e?s)?|verband(?:e?s)?|verein(?:s|igung)?|gesellschaft|gemeinschaft|kirche|akademie|stiftung|institut(?:e?s)?|universität|hochschule|theaters?|museums?|gericht(?:e?s)?|gerichtshof(?:e?s)?|amt(?:e?s)?|ministeriums?|werk(?:e?s)?|werke|zeitung|nachrichten|tag(?:e?s)?|kongress(?:es)?|nationalkongress(?:es)?|rechnungshof(?:e?s)?|fonds|garde|wehr|polizei)$/u;

/** The kind that a capital adjective and its noun make a name of: “Europäische Kommission”, “Schwarzes Meer”. */
export function kindByAdjective(parts: readonly string[]): 'organisation' | 'place' | null {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2 || parts.length > 4 || !(ADJECTIVE.test(first) || isOfTown(first))) return null;
  const noun = last.toLowerCase();
  if (isOfTown(first) && isOffice(last)) return null;
  if (GROUNDS.test(noun)) return 'place';
  return BODIES.test(noun) ? 'organisation' : null;
}

/** “Wismarer Bucht”, “Frankfurter Zeitung”: what is called after a town. */
const isOfTown = (word: string): boolean => /^\p{Lu}\p{Ll}{3,}er$/u.test(word);

/** Names of places in other cases: “Deutschlands”, “in den Niederlanden”, “der Vereinten Nationen”. */
export function nominatives(name: string): string[] {
  if (/(?:en|in)s$/u.test(name) || /\p{Ll}s$/u.test(name)) return [name.slice(0, -1)];
  return /en$/u.test(name) ? [name.slice(0, -1), `die ${name.slice(0, -1)}`] : [];
}

/** Behind a town: the river or the land that tells it from others of its name. */
export const BESIDE =
  /^(?:Main|Oder|Rhein|Neckar|Donau|Inn|Saale|Elbe|Weser|Spree|Havel|Lahn|Ruhr|Mosel|Aller|Isar|Lech|Enns|Mur|Traun|Ybbs|Thaya|Aare|Limmat|See|Ammersee|Wörthersee|Zürichsee|Breisgau|Allgäu|Tauber|Taunus|Harz|Odenwald|Erzgebirge|Vogtland)$/u;
