import { describe, expect, it } from 'vitest';
import { propose } from '../../src/index.ts';

/** What is proposed of a text: each name with its kind, in reading order. */
function named(text: string, lang: string): string[] {
  return propose(text, { lang }).mentions.map(({ surface, kind }) => `${kind} ${surface}`);
}

describe('names in other languages', () => {
  it.each([
    [
      'es',
      'Lo publicó el diario Velis y lo negó la revista Lanmera.',
      ['organisation Velis', 'organisation Lanmera'],
    ],
    ['fr', 'Il l’a dit au quotidien Velis.', ['organisation Velis']],
    ['it', 'Lo scrive il giornale Velis.', ['organisation Velis']],
    ['es', 'Se jugó en el Estadio Luigi Ferrari.', ['place Estadio Luigi Ferrari']],
    ['it', 'Si gioca allo Stadio Luigi Ferrari.', ['place Stadio Luigi Ferrari']],
    [
      'es',
      'El presidente de la FIFA Gianni Rossi y el delantero Marco Bianchi del AC Velis hablaron.',
      ['organisation FIFA', 'person Gianni Rossi', 'person Marco Bianchi', 'organisation AC Velis'],
    ],
    ['es', 'Habló la ministra del Deporte, Alejandra Torres.', ['person Alejandra Torres']],
    [
      'de',
      'Vor dem Ende des Iran-Krieges im E1-Gebiet warnte Anna-Lena Brandt.',
      ['person Anna-Lena Brandt'],
    ],
    ['fr', 'La ministre des Sports, Amélie Renard, assistera.', ['person Amélie Renard']],
    ['fr', 'La maire du Velis a parlé.', ['place Velis']],
    ['es', 'Velis (EFE).- El FC Velis venció.', ['place Velis', 'organisation EFE', 'organisation FC Velis']],
    ['de', 'Sie kritisierte den Saar-Plan.', []],
    [
      'es',
      'El Real Velis de Marco Rossi ganó al AC Tovin de Carlo Bianchi.',
      ['organisation Real Velis', 'person Marco Rossi', 'organisation AC Tovin', 'person Carlo Bianchi'],
    ],
    [
      'de',
      'Gegen den FC Altbach von Peter Brandt blieb es still.',
      ['organisation FC Altbach', 'person Peter Brandt'],
    ],
    ['es', 'Es la victoria de Tovinek.', ['person Tovinek']],
    ['de', 'Es ist der Sieg von Tovinek.', ['person Tovinek']],
    [
      'es',
      'Lo dijo La Repubblica, y también el Corriere della Sera.',
      ['organisation La Repubblica', 'organisation Corriere della Sera'],
    ],
    ['de', 'Die Zeit drängt, schreibt Die Zeit.', ['organisation Die Zeit']],
    ['de', 'Der Browser Mozilla Firefox wurde erneuert.', []],
    [
      'fr',
      'RENARD PART POUR BERLIN\n\nPaul Renard part pour Berlin.',
      ['person RENARD', 'place BERLIN', 'person Paul Renard', 'place Berlin'],
    ],
    ['de', 'Die Grünen-Abgeordnete Irene Keller widersprach.', ['person Irene Keller']],
  ])('have the kind that the words beside them give (%s): %s', (lang, text, names) => {
    expect(named(text, lang)).toEqual(names);
  });

  it.each([
    ['de', 'Die Velis AG baut um. Nun stellt Velis ein.', ['organisation Velis AG', 'organisation Velis']],
    [
      'de',
      'Der Naturschutzbund Velis (Navu) klagt. Auch Navu zahlt.',
      ['organisation Naturschutzbund Velis', 'organisation Navu', 'organisation Navu'],
    ],
    ['es', 'La ruta une Melilla y Tovinek.', ['place Melilla', 'place Tovinek']],
    ['es', 'Los vecinos de Cazorla (Tovinek) protestan.', ['place Cazorla', 'place Tovinek']],
    ['pt', 'O promotor Paulo França, do Tovinek, falou.', ['person Paulo França', 'organisation Tovinek']],
    ['pt', 'Cumpriram mandados em Manaus (AM).', ['place Manaus', 'place AM']],
    ['it', 'La Guardia di finanza indaga.', ['organisation Guardia di finanza']],
    ['de', 'Das Werk in Tovinek (Sachsen) schließt.', ['place Tovinek', 'place Sachsen']],
    [
      'fr',
      'La Fédération nationale des éleveurs de lapins (FNEL) proteste.',
      ['organisation Fédération nationale des éleveurs de lapins', 'organisation FNEL'],
    ],
    ['es', 'Llegó Jorge “Gato” Fernández a la sala.', ['person Jorge “Gato” Fernández']],
    ['es', 'Se lo dijo a EFE Viana Baptista.', ['organisation EFE', 'person Viana Baptista']],
    [
      'es',
      'Lo informó en Bogotá la Red Sismológica Nacional.',
      ['place Bogotá', 'organisation Red Sismológica Nacional'],
    ],
    ['es', 'Habló la Coordinadora del Museo Romina Virgili.', ['person Romina Virgili']],
    ['es', 'Autoridades del Ministerio de Salud llegaron.', ['organisation Ministerio de Salud']],
    ['es', 'Ganó la coalición Juntos por el Tovín.', ['organisation Juntos por el Tovín']],
    [
      'es',
      'Es de la Coordinadora de Trabajadores del Mar. Ortuño habló.',
      ['organisation Coordinadora de Trabajadores del Mar'],
    ],
    [
      'de',
      'Die Industrie- und Handelskammer Velis warnt.',
      ['organisation Industrie- und Handelskammer Velis'],
    ],
    ['de', 'Er ist aus einem Institut der Universität Velis.', ['organisation Universität Velis']],
    ['de', 'Das fordert Israels Regierungschef Peter Brandt.', ['place Israels', 'person Peter Brandt']],
    ['de', 'Es regnet in Teilen Niedersachsens.', ['place Niedersachsens']],
    ['de', 'Es gab in Frankfurt Gespräche.', ['place Frankfurt']],
    ['de', 'Der Stadtrat von Hamburg tagt am Montag.', ['place Hamburg']],
    ['de', 'Das kündigte der Konzern Tovinek an.', ['organisation Tovinek']],
  ])('end where the name ends (%s): %s', (lang, text, names) => {
    expect(named(text, lang)).toEqual(names);
  });

  it.each([
    ['fr', 'Le ministre Paul Renard s’est rendu à Genève.', ['person Paul Renard', 'place Genève']],
    ['fr', 'La France et l’Espagne ont signé.', ['place France', 'place Espagne']],
    [
      'es',
      'La Universidad de Lanmera abrirá en Alemania.',
      ['organisation Universidad de Lanmera', 'place Alemania'],
    ],
    ['es', 'Según dijo María Torres, no hay acuerdo.', ['person María Torres']],
    [
      'de',
      'Die Verhandlungen mit Frankreich scheitern, sagt Minister Jonas Weber.',
      ['place Frankreich', 'person Jonas Weber'],
    ],
    ['de', 'Der Haushalt und die Schule brauchen Geld.', []],
    ['de', 'Der Rat wählte Martin Kessler zum Direktor.', ['person Martin Kessler']],
    ['de', 'Sie nannten Anna Brandt im Radio eine Freundin.', ['person Anna Brandt']],
    ['de', 'Er lobte Thomas von der Leyen.', ['person Thomas von der Leyen']],
    ['de', 'Neue Direktorin für den Kai', []],
    ['de', 'Viele kamen, z. B. Anna Brandt aus Ilkenau.', ['person Anna Brandt', 'place Ilkenau']],
    [
      'de',
      'Die Nachfolge von Anna Keller trat der Sänger Peter Brandt in der Stadt Bukarest an.',
      ['person Anna Keller', 'person Peter Brandt', 'place Bukarest'],
    ],
    ['de', 'Im Spiel gegen den SC Altbach kam er aus Ilkenau.', ['organisation SC Altbach', 'place Ilkenau']],
    [
      'it',
      'A Roma si incontrano Marco Rossi e Anna Bianchi, nel comune di Velatri.',
      ['place Roma', 'person Marco Rossi', 'person Anna Bianchi', 'place Velatri'],
    ],
    [
      'fr',
      'Les Velmark Studios quittent Londres pour Cologne.',
      ['organisation Velmark Studios', 'place Londres', 'place Cologne'],
    ],
    ['pt', 'O ministro Pedro Alves viajou para Angola.', ['person Pedro Alves', 'place Angola']],
    [
      'de',
      'Parteichefin Anna Keller und Hafen-Sprecher Peter Brandt schwiegen.',
      ['person Anna Keller', 'person Peter Brandt'],
    ],
    ['de', 'Das Heimatmuseum Ilkenau öffnet im Mai.', ['organisation Heimatmuseum Ilkenau']],
    ['de', 'Ilkenau, 3. März 2026. Der Rat von Ilkenau tagte.', ['place Ilkenau', 'place Ilkenau']],
    ['es', 'Empató Carlos Torres antes del descanso.', ['person Carlos Torres']],
    [
      'es',
      'Velmira, 3 de marzo de 2026. La alcaldesa habló en Radio Velmira.',
      ['place Velmira', 'organisation Radio Velmira'],
    ],
    ['it', 'Il sindaco Marco Rossi è andato in Francia.', ['person Marco Rossi', 'place Francia']],
  ])('%s: %s', (lang, text, expected) => {
    expect(named(text, lang)).toEqual(expected);
  });

  it('proposes nothing of a language without a table', () => {
    expect(named('Oslo kommune og Kari Nordmann er enige.', 'nb')).toEqual([]);
  });

  it('have one entity for all cases of a German name', () => {
    const text =
      'Der Bundestag tagt. Das sagte die Leiterin des Bundestages, Ana Brandt, in den Niederlanden. Brandts Bank ist die Deutsche Bank, Israels Kunde der Deutschen Bank.';
    expect(propose(text, { lang: 'de' }).entities.map(({ name, count }) => `${name} ${count}`)).toEqual([
      'Bundestag 2',
      'Ana Brandt 2',
      'Deutsche Bank 2',
      'Niederlande 1',
      'Israel 1',
    ]);
  });

  it.each([
    ['Das ist Sache der Europäischen Union.', 'Europäische Union'],
    ['Das sagte ein Sprecher des Europäischen Parlaments.', 'Europäisches Parlament'],
    ['Sie sprach im Mitteldeutschen Rundfunk.', 'Mitteldeutscher Rundfunk'],
    ['Es liegt am Schwarzen Meer.', 'Schwarzes Meer'],
    ['Es liegt an der Wismarer Bucht.', 'Wismarer Bucht'],
  ])('are called in the nominative: %s', (text, name) => {
    expect(propose(text, { lang: 'de' }).entities.map((one) => one.name)).toEqual([name]);
  });

  it('are written small inside a place in capitals', () => {
    const text = 'SANTIAGO DE CHILE (Redacción) — Ardió una casa en Santiago de Chile.';
    expect(propose(text, { lang: 'es' }).entities.map(({ name }) => name)).toEqual(['Santiago de Chile']);
  });
});
