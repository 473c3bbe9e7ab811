import { ORGANISATION_HEADS, PLACE_HEADS } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { isOfOffice } from './around.ts';
import { isFirm } from './beside.ts';
import { isOffice, kindByAdjective, PLACE_COMPOUND } from './german.ts';
import { ends, FORM, isGroup, isListed, isTown, type Lists } from './lists.ts';
import { isOfPeople } from './peoples.ts';
import { type Run, tokenBehind } from './runs.ts';

/** Who sits somewhere for a party. */
const MEMBERS =
  /\b(?:diputad[oa]|senadora?|concejala?|legisladora?|militante|dirigente|candidat[oa]|congresista|alcalde(?:sa)?|député|députée|sénateur|sénatrice|deputat[oa]|senatore|senatrice|vereadora?)\b/iu;
/** What ministers and secretaries are for, before a name without a comma: “le ministre du Travail Ana Maila”. */
const CHARGE =
  /^(?:État|Estado|Stato|Travail|Intérieur|Économie|Finances|Justice|Santé|Défense|Éducation|Culture|Agriculture|Transports|Écologie|Logement|Sports|Trabajo|Justicia|Hacienda|Interior|Economía|Sanidad|Salud|Defensa|Educación|Cultura|Exteriores|Vivienda|Lavoro|Giustizia|Interno|Economia|Salute|Difesa|Istruzione|Esteri|Trabalho|Justiça|Fazenda|Saúde|Educação|Defesa)$/u;
/** Agencies that are told something. */
const AGENCY = /^(?:EFE|Efe|AFP|ANSA|AP|Reuters|Lusa|Télam)$/;

/** A run without the words before it that say what it is, and without a verb that opens the sentence. */
export const behindNoun = (run: Run, tokens: readonly Token[], lists: Lists): Run =>
  lists.words.capitalNouns ? withoutNoun(run, tokens, lists) : withoutOpener(run, tokens, lists);

/** “der Sängerin Ana Maila”, “die Stadt Velis”: what is said of a name is no part of it. */
function withoutNoun(run: Run, tokens: readonly Token[], lists: Lists): Run {
  const behind = tokens[run.at + 2];
  // “Hafen-Sprecher Peter Brandt”
  if (run.parts.length > 3 && tokens[run.at + 1]?.text === '-' && behind && isOffice(behind.text))
    return withoutNoun(shortened(run, behind, 2), tokens, lists);
  if (kindByAdjective(run.parts)) return run;
  const next = tokens[run.at + 1];
  const [first = '', second = ''] = run.parts;
  if (next && next.text === second && isFirm(first)) return shortened(run, next);
  if (FORM.test(run.parts.at(-1) ?? '')) return run;
  if (run.parts.length < 2 || run.inner || !next || next.text !== run.parts[1]) return run;
  if (isListed(run.name, lists)) return run;
  const rest = shortened(run, next);
  if (LAND.test(first) && isListed(rest.name, lists)) return rest;
  if (!beginsWithNoun(run, lists)) return run;
  return withoutNoun(shortened(run, next), tokens, lists);
}

/** “Empató Rubén Galarza”: a verb that opens a sentence is no part of the name behind it. */
function withoutOpener(run: Run, tokens: readonly Token[], lists: Lists): Run {
  const { words, gazetteer } = lists;
  const [first = '', second = ''] = run.parts;
  const next = tokens[run.at + 1];
  const isOpener =
    (run.isFirst || words.titles.has(first.toLowerCase()) || CHARGE.test(first)) &&
    run.parts.length > 2 &&
    next?.text === second &&
    gazetteer.has('given', second) &&
    !gazetteer.has('given', first) &&
    !gazetteer.has('surname', first) &&
    !words.organisations.has(first.toLowerCase()) &&
    !words.places.has(first.toLowerCase());
  return isOpener ? shortened(run, next) : run;
}

/** “FIFA Gianni Infantino”, “Zlatan Ibrahimovic del AC Milan”: a group and a person side by side are two. */
export function apart(run: Run, tokens: readonly Token[], lists: Lists): Run[] {
  const { gazetteer, words } = lists;
  const own = tokens.slice(run.at, tokenBehind(run, tokens));
  const isPerson = (from: number) =>
    gazetteer.has('given', own[from]?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(own[from + 1]?.text ?? '');
  const first = own[0]?.text ?? '';
  if (words.capitalNouns) {
    const owner = ownerBehind(own, tokens[run.at - 1]?.text ?? '', lists);
    if (owner) return [cut(run, own, owner, own.length)];
    const [from, to] = genitiveIn(own, lists);
    if (to > 0) return [cut(run, own, from, to)];
    const place = placeBefore(run, own, tokens[run.at - 1]?.text ?? '', lists);
    if (place) return [cut(run, own, 0, place)];
    const person = personBehind(own, lists);
    // “Israels Regierungschef Ana Maila”
    const land = person > 1 && isListed(first, lists) ? [cut(run, own, 0, 1)] : [];
    if (person > 0) return [...land, cut(run, own, person, own.length)];
  }
  const holder = words.titles.has(first.toLowerCase())
    ? own.findLastIndex(
        (_, n) =>
          n > 2 && (isPerson(n) || words.titles.has(own[n - 1]?.text.toLowerCase().replace('.', '') ?? '')),
      )
    : -1;
  // “Coordinadora del Museo Ana Maila”
  if (holder > 0 && /^\p{Lu}/u.test(own[holder - 1]?.text ?? '')) return [cut(run, own, holder, own.length)];
  // “El PP de Tovinek”
  const isParty = /^\p{Lu}{2,5}$/u.test(first) && !words.organisations.has(first.toLowerCase());
  if (!words.capitalNouns && own.length === 3 && own[1]?.text === 'de' && isParty)
    return [cut(run, own, 0, 1), cut(run, own, 2, 3)];
  // “ministre de la Justice du Ghana”, “le site Internet de Velis”
  const land =
    own.findLastIndex(({ text }) => /^(?:de|du|del|d['’]|di|do|da|della|dell['’])$/u.test(text)) + 1;
  const isCharge =
    isOfOffice(run, tokens) &&
    isListed(
      own
        .slice(land)
        .map(({ text }) => text)
        .join(' '),
      lists,
    );
  if (land > 1 && land < own.length && (isCharge || first === 'Internet'))
    return [cut(run, own, land, own.length)];
  // “diputado de Libre Fabricio Tovinek”
  const isOf = /^(?:de|del|du|di|do|da)$/u.test(tokens[run.at - 1]?.text ?? '') && !isListed(first, lists);
  const isName =
    !gazetteer.has('given', first) &&
    !words.titles.has(first.toLowerCase()) &&
    !words.places.has(first.toLowerCase());
  if (
    isOf &&
    isName &&
    own.length === 3 &&
    isPerson(1) &&
    MEMBERS.test(
      tokens
        .slice(Math.max(0, run.at - 4), run.at)
        .map(({ text }) => text)
        .join(' '),
    )
  )
    return [cut(run, own, 0, 1), cut(run, own, 1, own.length)];
  // “le Camerounais Paul Tovinek”
  if (
    own.length > 1 &&
    own.length < 5 &&
    isOfPeople(run, tokens) &&
    own.every(({ text }) => /^\p{Lu}/u.test(text)) &&
    !isListed(run.name, lists)
  )
    return [cut(run, own, 1, own.length)];
  // “au Sénégal Le match”, where a line has no stop
  const last = own.at(-1)?.text ?? '';
  if (
    !words.capitalNouns &&
    own.length > 1 &&
    words.small.has(last.toLowerCase()) &&
    /^\p{Lu}/u.test(own.at(-2)?.text ?? '') &&
    /^\p{Lu}\p{Ll}*$/u.test(last)
  )
    return apart(cut(run, own, 0, own.length - 1), tokens, lists);
  // “El FC Velis” behind a dateline
  if (words.small.has(first.toLowerCase()) && isGroup(own.slice(1).map(({ text }) => text)))
    return [cut(run, own, 1, own.length)];
  const isAgency = AGENCY.test(first) && /^\p{Lu}\p{Ll}/u.test(own[1]?.text ?? '');
  const isOfPlace = /^(?:de|d['’]|à|di|da|do|em)$/iu.test(tokens[run.at - 1]?.text ?? '');
  const isBefore =
    /^\p{Lu}{3,6}$/u.test(first) ||
    (!words.capitalNouns && isListed(first, lists) && (isOfPlace || !gazetteer.has('given', first)));
  if (own.length > 2 && (isAgency || (isBefore && isPerson(1))))
    return [cut(run, own, 0, 1), cut(run, own, 1, own.length)];
  const trainer = own.findIndex(({ text }, n) => n > 1 && /^(?:de|von|di)$/u.test(text) && isPerson(n + 1));
  const team = own.slice(0, Math.max(trainer, 0)).map(({ text }) => text);
  const isTeam = team.some((word) => words.organisations.has(word.toLowerCase())) || isGroup(team);
  const isAlone = own.slice(trainer + 2).every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
  if (isTeam && isAlone && own.length - trainer < 5)
    return [cut(run, own, 0, trainer), cut(run, own, trainer + 1, own.length)];
  const of = own.findIndex(({ text }, n) => n > 1 && /^(?:del|du|dell['’]|da|do)$/u.test(text));
  const behind = own.slice(of + 1);
  const isClub =
    behind.some(({ text }) => words.organisations.has(text.toLowerCase())) ||
    isGroup(behind.map(({ text }) => text));
  return of > 1 && isPerson(0) && isClub ? [cut(run, own, 0, of), cut(run, own, of + 1, own.length)] : [run];
}

/** “Merkels Rede”, “die Macht Israels”: the tokens of the name alone; none where neither word is a genitive of one. */
function genitiveIn(own: readonly Token[], lists: Lists): readonly [from: number, to: number] {
  const [first = '', second = ''] = own.map(({ text }) => text);
  if (own.length !== 2 || !/^\p{Lu}/u.test(second)) return [0, 0];
  const isOf = (word: string) => /\p{L}{3}s$/u.test(word) && lists.bearers.has(word.slice(0, -1));
  const isLand = (word: string) =>
    /\p{L}{3}s$/u.test(word) && isListed(word.slice(0, -1), lists) && !lists.words.exonyms.has(word);
  if (isOf(first) || isLand(first)) return [0, 1];
  return isLand(second) && !lists.gazetteer.has('given', first) && !isOfBody(first, lists) ? [1, 2] : [0, 0];
}

/** “in Lusaka Gespräche”: where a place ends behind its preposition, and a noun of another phrase begins; 0 elsewhere. */
function placeBefore(run: Run, own: readonly Token[], before: string, lists: Lists): number {
  if (!WHERE.test(before) || own.length < 2 || isListed(run.name, lists)) return 0;
  for (let end = Math.min(own.length - 1, 3); end > 0; end -= 1) {
    const name = run.name.slice(0, (own[end - 1]?.end ?? 0) - run.start);
    const next = own[end]?.text ?? '';
    const goesOn =
      next === '-' || isLowercase(next) || own.slice(end).some(({ text }) => isOfBody(text, lists));
    if (!goesOn && (isListed(name, lists) || (ALONE.test(before) && isTown(name, lists)))) return end;
  }
  return 0;
}

const WHERE = /^(?:in|nach|aus|von|bei|für|mit|gegen|zwischen|über|und|ohne|an)$/iu;
const ALONE = /^(?:in|nach|aus)$/iu;
const isLowercase = (word: string): boolean => /^\p{Ll}/u.test(word);
const isOfBody = (word: string, { words, gazetteer }: Lists): boolean =>
  words.organisations.has(word.toLowerCase()) ||
  ends(word, words.organisationEnds) ||
  PLACE_HEADS.has(word.toLowerCase()) ||
  ORGANISATION_HEADS.has(word.toLowerCase()) ||
  gazetteer.has('surname', word) ||
  /^\p{Lu}{2,}$/u.test(word);

/** Where a body begins behind a part of it without a name, as in “einem Institut der Universität Velis”. */
function ownerBehind(own: readonly Token[], before: string, { words }: Lists): number {
  const isPart = /^eine[mnrs]?$|^ein$/.test(before) && /^(?:der|des|von|am|an)$/.test(own[1]?.text ?? '');
  const from = own.findIndex(({ text }, n) => n > 0 && /^\p{Lu}/u.test(text));
  const isBody = own
    .slice(Math.max(from, 0))
    .some(({ text }) => words.organisations.has(text.toLowerCase()) || ends(text, words.organisationEnds));
  return isPart && isBody ? from : 0;
}

/** Where a person begins behind what he or she is called, as in “HSV-Trainer Egon Coordes”; 0 where nobody does. */
function personBehind(own: readonly Token[], { gazetteer, words }: Lists): number {
  const word = (i: number) => own[i]?.text ?? '';
  const isGiven = (i: number) => gazetteer.has('given', word(i));
  for (let at = 1; at < own.length; at += 1) {
    if (!/^\p{Lu}\p{Ll}/u.test(word(at)) || !/^\p{Lu}/u.test(word(at - 1))) continue;
    const before = own.slice(0, at).map(({ text }) => text.toLowerCase());
    if (before.some((one) => words.organisations.has(one) || words.places.has(one) || words.inside.has(one)))
      return 0;
    if (isOffice(word(at - 1)) && !isGiven(at - 1)) return at;
    if (isGiven(0)) return 0;
    if (
      isGiven(at) &&
      (!isGiven(at - 1) || words.titles.has(word(at - 1).toLowerCase())) &&
      /^(?:\p{Lu}|-)/u.test(word(at + 1))
    )
      return at;
  }
  return 0;
}

/** The tokens of a run from one to another. */
function cut(run: Run, own: readonly Token[], from: number, to: number): Run {
  const tokens = own.slice(from, to);
  const [start, end] = [tokens[0]?.start ?? run.start, tokens.at(-1)?.end ?? run.end];
  const texts = tokens.map(({ text }) => text);
  return {
    ...run,
    at: run.at + from,
    start,
    end,
    name: run.name.slice(start - run.start, end - run.start),
    parts: texts.filter((text) => /^\p{Lu}/u.test(text)),
    isFirst: from === 0 && run.isFirst,
    inner: texts.some((text) => /^\p{Ll}/u.test(text)),
  };
}

/** A run without its first word, which has so many tokens. */
function shortened(run: Run, next: Token, count = 1): Run {
  return {
    ...run,
    at: run.at + count,
    start: next.start,
    name: run.name.slice(next.start - run.start),
    parts: run.parts.slice(1),
    isFirst: false,
    isBare: true,
  };
}

/** Before the name of one. */
const LAND =
  /^(?:(?:Bundes|Nachbar|EU-)?Land(?:es)?|Mitgliedstaat|Bundesstaat|Teilen?|Norden|Süden|Osten|Westen|Großraum|Region|Richtung|Zentrum)$/u;

const isBody = (word: string): boolean =>
  /^\p{Lu}{2,4}$/u.test(word) ||
  (ORGANISATION_HEADS.has(word.toLowerCase()) && !/^(?:bank|team|group|court|union)$/iu.test(word));

/** True for “Stadt Velis”, for “Sängerin Ana Maila”, and behind an article or adjective for any word that begins no name. */
function beginsWithNoun({ parts, isBare }: Run, lists: Lists): boolean {
  const { words, gazetteer } = lists;
  const [first = '', second = ''] = parts;
  const lower = first.toLowerCase();
  if (words.organisations.has(lower) || isBody(parts.at(-1) ?? '')) return false;
  if (words.placeNouns.has(lower) || PLACE_COMPOUND.test(lower)) return true;
  if (parts.length > 2 && isOffice(first)) return true;
  if (gazetteer.has('given', first) || isListed(first, lists) || /\p{Lu}.*\p{Lu}/u.test(first)) return false;
  if (parts.length > 2 && gazetteer.has('given', second)) return true;
  return !isBare && /^\p{Lu}\p{Ll}{3,}$/u.test(first) && !ends(first, words.organisationEnds);
}
