import type { Page } from 'playwright-core';
import { MOST_UNDERLINED } from '../../src/model/views/marks.ts';
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

/** Articles looked at: those with most marks. */
const LOOKED_AT = 3;
/** The article that the bars of length are for has no more words and notes. */
const MODEL = { words: 330, notes: 14 };
const WIDE = { width: 1680, height: 1050 };

/** The bars of articles. */
export const articleBars = barsOfSection(
  'articles',
  { order: (a, b) => b.marks.length - a.marks.length, count: LOOKED_AT },
  barsOf,
);

async function barsOf(path: string, served: Served): Promise<Bar[]> {
  const laptop = await look(served, path, LAPTOP, async (page) => ({
    marks: await underlines(page),
    notes: await notes(page),
    first: await firstScreen(page),
    screens: await screensOf(page),
    sheets: await sheetsOf(page),
  }));
  const wide = await look(served, path, WIDE, notes);
  const phone = await look(served, path, PHONE, screensOf);
  const { marks, first } = laptop;
  const isModel = marks.words <= MODEL.words && laptop.notes.count <= MODEL.notes;
  return [
    atMost(
      path,
      'underlined words, %',
      MOST_UNDERLINED.share * 100,
      (100 * marks.underlined) / Math.max(1, marks.words),
      1,
    ),
    atMost(path, 'underlined in a sentence', MOST_UNDERLINED.inSentence, marks.inSentence),
    ...noteBars(path, laptop.notes, LAPTOP.width),
    ...noteBars(path, wide, WIDE.width),
    {
      page: path,
      what: 'first screen: title, In brief',
      bar: 'yes',
      is: first.opens ? 'yes' : 'no',
      holds: first.opens,
    },
    atLeast(path, 'first screen: lines of text', Math.min(10, first.allLines), first.lines),
    atLeast(path, 'first screen: notes', Math.min(3, laptop.notes.count), first.notes),
    atMost(path, `screens at ${LAPTOP.width}`, isModel ? 5 : Infinity, laptop.screens, 1),
    atMost(path, `screens at ${PHONE.width}`, isModel ? 8.5 : Infinity, phone, 1),
    atMost(path, 'sheets of A4', isModel ? 4 : Infinity, laptop.sheets),
  ];
}

function noteBars(path: string, { count, distances, overlaps }: Notes, width: number): Bar[] {
  if (count === 0) return [];
  const near = distances.filter((distance) => distance <= 4).length;
  return [
    atLeast(path, `notes within 4 px of their mark at ${width}`, Math.ceil(count / 2), near),
    atMost(path, `note furthest from its mark at ${width}, px`, 256, Math.max(...distances)),
    atMost(path, `notes over others or what follows at ${width}`, 0, overlaps),
  ];
}

interface Notes {
  readonly count: number;
  readonly distances: readonly number[];
  readonly overlaps: number;
}

/** How far the top of each note is from that of its mark; how many lie over one another or over what is below the text. */
function notes(page: Page): Promise<Notes> {
  return page.evaluate(() => {
    const boxOf = (one: Element) => one.getBoundingClientRect();
    const all = [...document.querySelectorAll('.note')];
    const end = document.querySelector('.article-text')?.getBoundingClientRect().bottom ?? 0;
    const boxes = all.map(boxOf);
    const distances = all.map((note, index) => {
      const mark = document.getElementById(note.id.replace(/^note-/, 'mark-'));
      return Math.abs((boxes[index]?.top ?? 0) - (mark?.getBoundingClientRect().top ?? 0));
    });
    const meets = (a: DOMRect, b: DOMRect | undefined) =>
      b !== undefined && a.bottom > b.top + 1 && b.bottom > a.top + 1;
    const over = boxes.filter((box, index) => meets(box, boxes[index + 1]) || box.bottom > end + 1);
    return { count: all.length, distances, overlaps: over.length };
  });
}

/** Words of the text, those that are underlined, and the most underlined stretches in a sentence. */
function underlines(page: Page): Promise<{ words: number; underlined: number; inSentence: number }> {
  return page.evaluate(() => {
    const count = (one: Element) => one.textContent.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
    const blocks = [...document.querySelectorAll('.run > :not(.notes)')];
    const lines = [...document.querySelectorAll('.run > :not(.notes) a[href]:not(.n)')].filter(
      (one) => getComputedStyle(one).textDecorationLine === 'underline',
    );
    const sum = (all: readonly Element[]) => all.reduce((total, one) => total + count(one), 0);
    const sentences = [...Map.groupBy(lines, (one) => one.closest('.s'))].map(([, all]) => all.length);
    return { words: sum(blocks), underlined: sum(lines), inSentence: Math.max(0, ...sentences) };
  });
}

interface FirstScreen {
  readonly opens: boolean;
  readonly lines: number;
  readonly allLines: number;
  readonly notes: number;
}

/** What a reader sees before he scrolls. */
function firstScreen(page: Page): Promise<FirstScreen> {
  return page.evaluate(() => {
    const isSeen = (one: Element | null) => one === null || one.getBoundingClientRect().bottom <= innerHeight;
    const lines = [...document.querySelectorAll('.run > :not(.notes)')].flatMap((block) => {
      const range = document.createRange();
      range.selectNodeContents(block);
      const height = Number.parseFloat(getComputedStyle(block).lineHeight);
      const box = block.getBoundingClientRect();
      return Array.from(
        { length: Math.round(box.height / height) },
        (_, line) => box.top + (line + 1) * height,
      );
    });
    return {
      opens: isSeen(document.querySelector('h1')) && isSeen(document.querySelector('#brief')),
      lines: lines.filter((bottom) => bottom <= innerHeight).length,
      allLines: lines.length,
      notes: [...document.querySelectorAll('.note')].filter(isSeen).length,
    };
  });
}
