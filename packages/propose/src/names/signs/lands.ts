import { ORGANISATION, PERSON, PLACE } from '../../model/kinds.ts';
import { LAND } from '../../tagger/gazetteer.ts';
import { ORGANISATION_HEADS } from '../../words/lexicon.ts';
import { words } from '../../words/words.ts';
import { ownersOf, settled, type TaggedText, type TokenName, withFound } from '../pass.ts';
import type { Sign } from './sign.ts';

/** Lands by three letters, as ISO 3166 and the Olympic Games write them. */
const LAND_CODES = words(
  'AFG AGO ALB ALG AND ANG ANT ARE ARG ARM ATG AUS AUT AZE BAH BAN BAR BDI BEL BEN BFA BGD BGR BHR BHS BHU BIH BIZ BLR BLZ BOL BOT BRA BRB BRN BRU BTN BUL BUR BWA CAF CAM CAN CGO CHA CHE CHI CHL CHN CIV CMR COD COG COL COM CPV CRC CRI CRO CUB CYP CZE DEN DEU DJI DMA DNK DOM DZA ECU EGY ERI ESA ESP EST ETH FIJ FIN FJI FRA FSM GAB GAM GBR GBS GEO GEQ GER GHA GIN GMB GNB GNQ GRC GRD GRE GRN GTM GUA GUI GUY HAI HKG HND HON HRV HTI HUN IDN INA IND IRI IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KSA KUW KWT LAO LAT LBA LBN LBR LBY LCA LES LIE LKA LSO LTU LUX LVA MAC MAD MAR MAS MAW MCO MDA MDG MDV MEX MGL MHL MKD MLI MLT MMR MNE MNG MON MOZ MRI MRT MTN MUS MWI MYA MYS NAM NCA NED NEP NER NGA NGR NIC NIG NLD NOR NPL NRU NZL OMA OMN PAK PAN PAR PER PHI PHL PLE PLW PNG POL POR PRK PRT PRY PUR QAT ROM ROU RSA RUS RWA SAM SAU SDN SEN SEY SGP SIN SKN SLB SLE SLO SLV SMR SOL SOM SRB SRI SSD STP SUD SUI SUR SVK SVN SWE SWZ SYC SYR TAN TCD TGA TGO THA TJK TKM TLS TOG TON TPE TTO TUN TUR TUV TWN TZA UAE UGA UKR URU URY USA UZB VAN VAT VCT VEN VIE VIN VNM VUT WSM YEM ZAF ZAM ZIM ZMB ZWE',
);

/** What a land does or is, behind a hyphen. */
const BEHIND_LANDS =
  /^(?:based|backed|led|born|run|held|owned|made|controlled|funded|trained|sponsored|allied|aligned|supported|brokered|mediated|imposed|occupied|registered|flagged|bound|listed|educated|wide|style|like)$/;

/** What stands before the names of streets, grounds and waters in Spanish, Portuguese, French and Malay. */
const GROUNDS = words(
  'parque presa plaza plazuela bahía bahia calle cerro laguna playa volcán volcan avenida barrio puerto aeropuerto estadio río quebrada cañón praia praça rua ilha lac château kampung jalan bukit pulau gunung kuala sungai tanjung taman danau khao wat',
);
const SMALL = /^(?:de|del|da|do|dos|das|du|des|la|las|los|le|el)$/;

/** Signs of lands. */
export const LAND_SIGNS: readonly Sign[] = [
  {
    name: 'street or ground in another language',
    example: [
      'They walked from Parque Tovinda to the Plaza de Velis, past Bukit Tovin, and Peter Tovin sang.',
      'Parque Tovinda/place',
      'Plaza de Velis/place',
      'Bukit Tovin/place',
      'Peter Tovin/person',
    ],
    apply: (text, names) => withStreets(text, names),
  },
  {
    name: 'land by its letters behind a person',
    example: [
      'Peter Tovin (ESP) beat Ana Okoro (FRA) in two sets.',
      'Peter Tovin/person',
      'ESP/place',
      'Ana Okoro/person',
      'FRA/place',
    ],
    apply: (text, names) => withLandCodes(text, names),
  },
  {
    name: 'land before a hyphen and what it does',
    example: ['The US-backed government of Velmark fell in Lisbon.', 'US/place', 'Lisbon/place'],
    apply: (text, names) => withBackers(text, names),
  },
];

/** “Peter Tovin (ESP)”, where people of several lands have such letters: “(MAS)” alone is a party. */
function withLandCodes(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const { at } = text;
  const owners = ownersOf(text, names);
  const found = text.tokens.flatMap((_, i): TokenName[] => {
    const isBracketed = at(i - 1) === '(' && at(i + 1) === ')' && owners[i - 2]?.kind === PERSON;
    return isBracketed && LAND_CODES.has(at(i)) ? [settled({ from: i, to: i + 1, kind: PLACE }, PLACE)] : [];
  });
  return new Set(found.map(({ from }) => at(from))).size > 1 ? withFound(names, found) : [...names];
}

/** “the US-backed government”: a land before what is said behind a hyphen, where the tagger saw none. */
function withBackers(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const { at, adjacent, gazetteer, tokens } = text;
  const owners = ownersOf(text, names);
  const found = tokens.flatMap((_, i): TokenName[] => {
    const land = text.capital(i) && !owners[i] ? gazetteer.phraseAt(tokens, i) : null;
    const hyphen = i + (land?.length ?? 0);
    const isBacker =
      at(hyphen) === '-' && adjacent(hyphen - 1) && adjacent(hyphen) && BEHIND_LANDS.test(at(hyphen + 1));
    return land && land.mask & LAND && isBacker && isFirst(i)
      ? [settled({ from: i, to: hyphen, kind: PLACE }, PLACE)]
      : [];
  });
  return withFound(names, found);

  function isFirst(i: number): boolean {
    return at(i - 1) !== '-' && (!text.capital(i - 1) || text.lower(i - 1) === 'the');
  }
}

/** “Parque Tovin”, “Plaza de Armas”: from the word for the ground to the end of the capitals, unless they end in a body. */
function withStreets(text: TaggedText, names: readonly TokenName[]): TokenName[] {
  const { at, lower, capital } = text;
  const owners = ownersOf(text, names);
  const found = text.tokens.flatMap((_, i): TokenName[] => {
    const isFirst = GROUNDS.has(lower(i)) && /^\p{Lu}\p{Ll}/u.test(at(i)) && (owners[i]?.from ?? i) === i;
    if (!isFirst) return [];
    let next = i + 1;
    while (SMALL.test(at(next)) && next < i + 3) next++;
    if (!/^\p{Lu}\p{Ll}/u.test(at(next)) || next >= text.sentenceEnd(i)) return [];
    const to = Math.max(owners[next]?.to ?? 0, owners[i]?.to ?? 0, next + 1);
    const isBody = ORGANISATION_HEADS.has(lower(to - 1)) || owners[next]?.kind === ORGANISATION;
    return isBody || (to < text.sentenceEnd(i) && capital(to))
      ? []
      : [settled({ from: i, to, kind: PLACE }, PLACE)];
  });
  return withFound(names, found);
}
