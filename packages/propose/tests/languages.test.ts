import { describe, expect, it } from 'vitest';
import { propose } from '../src/index.ts';

/** What is proposed of a text: each name with its kind, in reading order. */
function named(text: string, lang: string): string[] {
  return propose(text, { lang }).mentions.map(({ surface, kind }) => `${kind} ${surface}`);
}

describe('names in other languages', () => {
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
    ['pt', 'O ministro Pedro Alves viajou para Angola.', ['person Pedro Alves', 'place Angola']],
    ['it', 'Il sindaco Marco Rossi è andato in Francia.', ['person Marco Rossi', 'place Francia']],
  ])('%s: %s', (lang, text, expected) => {
    expect(named(text, lang)).toEqual(expected);
  });

  it('proposes nothing of a language without a table', () => {
    expect(named('Oslo kommune og Kari Nordmann er enige.', 'nb')).toEqual([]);
  });
});
