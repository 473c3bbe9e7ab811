import type { Page } from 'playwright-core';
import {
  atLeast,
  atMost,
  type Bar,
  barsOfSection,
  LAPTOP,
  look,
  PHONE,
  type Served,
  screensOf,
  sheetsOf,
} from './bars.ts';

/** Entities looked at: those with most mentions. */
const LOOKED_AT = 4;
/** The entity that the bars of length are for has no more mentions and references. */
const MODEL = { mentions: 8, references: 34 };

/** The bars of entities. */
export const entityBars = barsOfSection(
  'entities',
  { order: (a, b) => (b.said ?? 0) - (a.said ?? 0), count: LOOKED_AT },
  barsOf,
);

async function barsOf(path: string, served: Served): Promise<Bar[]> {
  const laptop = await look(served, path, LAPTOP, async (page) => ({
    ...(await whatIsSeen(page)),
    screens: await screensOf(page),
    sheets: await sheetsOf(page),
  }));
  const phone = await look(served, path, PHONE, async (page) => ({
    ...(await whatIsSeen(page)),
    screens: await screensOf(page),
  }));
  const isModel = laptop.mentions <= MODEL.mentions && laptop.references <= MODEL.references;
  return [
    atMost(path, `end of the head at ${PHONE.width}, px`, PHONE.height, phone.head),
    atMost(path, `end of the head at ${LAPTOP.width}, px`, LAPTOP.height, laptop.head),
    atLeast(path, 'first screen: key facts', Math.min(5, laptop.facts), laptop.factsSeen),
    atLeast(path, 'first screen: maps', laptop.maps, laptop.mapsSeen),
    atMost(path, `screens at ${LAPTOP.width}`, isModel ? 6 : Infinity, laptop.screens, 2),
    atMost(path, `screens at ${PHONE.width}`, isModel ? 10.5 : Infinity, phone.screens, 2),
    atMost(path, 'sheets of A4', isModel ? 3 : Infinity, laptop.sheets),
    atMost(path, 'sentences in two lists', 0, laptop.twice),
  ];
}

/** Where the head ends, what of the facts and the map is in the window, and how many sentences two lists have. */
function whatIsSeen(page: Page) {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const isSeen = (one: Element) => one.getBoundingClientRect().bottom <= innerHeight;
    const facts = all('#facts dl > div');
    const maps = all('#map figure svg');
    const sentences = all(
      '#facts dd, #background li p, .event p, #mentions li > p:first-of-type, #statements blockquote',
    ).map((one) => one.textContent.replace(/[^\p{L}]+/gu, ' ').trim());
    return {
      head: document.querySelector('main header')?.getBoundingClientRect().bottom ?? 0,
      facts: facts.length,
      factsSeen: facts.filter(isSeen).length,
      maps: maps.length,
      mapsSeen: maps.filter(isSeen).length,
      mentions: Number(document.querySelector('[data-mentions]')?.getAttribute('data-mentions')),
      references: all('#references li').length,
      twice: sentences.length - new Set(sentences).size,
    };
  });
}
