import { describe, expect, it } from 'vitest';
import { timelineStrip } from '../../src/draw/strip.ts';
import { axisOf, ticksOf } from '../../src/draw/stripAxis.ts';
import type { VagueDate } from '../../src/model/dates.ts';

const words = {
  title: 'Timeline',
  description: (stack: string | null, areDots: boolean) => `${areDots ? 'Dots. ' : ''}${stack ?? ''}`,
  earlier: (from: string, to: string) => `${from}–${to}, not to scale`,
  stack: (from: string, _to: string, count: number) => `${from}: ${count} events`,
  year: (date: string) => date,
  month: (date: string) => date,
};

const strip = (...dates: string[]) =>
  timelineStrip(
    'strip',
    dates.map((date) => ({ date: date as VagueDate, title: 'It', reported: false })),
    words,
  );

const placesOf = (svg = '') => [...svg.matchAll(/cx="([\d.]+)"/g)].map(([, x]) => Number(x));

describe('a strip of events', () => {
  it('is not drawn for fewer than three', () => {
    expect(strip('2020', '2021')).toBeNull();
  });

  it('has the last five years to scale', () => {
    const [a = 0, b = 0, c = 0] = placesOf(strip('2022-01-01', '2023-01-01', '2025-01-01')?.svg);
    expect((c - b) / (b - a)).toBeCloseTo(2, 1);
  });

  it('names the year at its left edge too', () => {
    const svg = strip('1960-03', '1961-04-17', '1962-02-20')?.svg ?? '';
    const years = [...svg.matchAll(/x="([\d.]+)"[^>]*text-anchor="(\w+)"[^>]*>(\d{4})</g)].map(
      ([, x, anchor, year]) => [year, anchor, Number(x) >= 0],
    );
    expect(years).toEqual([
      ['1960', 'start', true],
      ['1961', 'middle', true],
      ['1962', 'middle', true],
    ]);
  });

  it('has as many years to scale as have a quarter of the events', () => {
    const old = Array.from({ length: 30 }, (_, at) => `${1960 + at}`);
    const axis = axisOf([...old, '2024'] as VagueDate[]);
    expect(axis.firstYear).toBe('1975');
    expect(ticksOf(axis)).toEqual(['1980', '1990', '2000', '2010', '2020']);
    expect(axisOf(['1990', '2020', '2023', '2024'] as VagueDate[]).firstYear).toBe('2020');
  });

  it('has what is earlier at even steps in a band that says so', () => {
    const drawn = strip('1910', '1990', '1991', '2024-05-01', '2026-01-01')?.svg ?? '';
    const [a = 0, b = 0, c = 0] = placesOf(drawn);
    expect(b - a).toBe(c - b);
    expect(drawn).toContain('1910–1991, not to scale');
  });

  it('names the tallest stack in words', () => {
    expect(strip('2024-01-01', '2025-04-08', '2025-04-09', '2025-04-09')?.svg).toContain(
      '>2025-04-08: 3 events</text>',
    );
  });

  it('stays low however many events fall on a day', () => {
    expect(strip(...Array(900).fill('2025-04-09'))?.height).toBeLessThan(260);
  });

  it('is of bars where dots would lie on each other, and a bar says how many there are', () => {
    const { svg = '' } = strip('2024-01-01', ...Array(900).fill('2025-04-09')) ?? {};
    expect(svg).not.toContain('<circle');
    expect(svg).not.toContain('Dots.');
    expect(svg).toContain('<title>2025-04-09: 900 events</title>');
    expect(strip(...Array(40).fill('2025-04-09'))?.svg).toContain('Dots.');
  });

  it('has no band where nothing is earlier', () => {
    expect(strip('2024-01-01', '2024-02-01', '2024-03-01')?.svg).not.toContain('class="band"');
  });
});

it('marks the months where there is only one year', () => {
  const axis = axisOf(['2024-03-05', '2024-05-01'] as VagueDate[]);
  expect(ticksOf(axis)).toEqual(['2024-03', '2024-04', '2024-05', '2024-06']);
});
