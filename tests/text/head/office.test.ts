import { describe, expect, it } from 'vitest';
import { officeAfter, officeBefore } from '../../../src/text/head/office.ts';

describe('the office of a person', () => {
  it.each([
    ['The committee heard Attorney General ', 'Attorney General'],
    ['under former Army Chief of Staff General ', 'Army Chief of Staff General'],
    ['to witness city mayor ', 'mayor'],
    ['said its managing director ', 'managing director'],
    ['said Lanmere Steel chief operating officer ', 'Lanmere Steel chief operating officer'],
    ['told co-chief executive officer ', 'co-chief executive officer'],
    ['beside the head coach ', 'head coach'],
    ['It ended. Det Insp ', 'Det Insp'],
    ['It ended. Councillor ', 'Councillor'],
    ['On Tuesday President ', 'President'],
    ['in Lanmere. Gen. ', 'Gen.'],
    ['But President ', 'President'],
    ['the ferry, President ', 'President'],
    ['met Prime Minister\u200e ', 'Prime Minister'],
  ])('stands before the name in “%s”', (before, office) => {
    expect(officeBefore(before)).toBe(office);
  });

  it.each(['The ferry of ', 'said President', 'Lanmere ', ''])('is not what “%s” ends with', (before) => {
    expect(officeBefore(before)).toBeNull();
  });

  it.each([
    [', president of the bank, said', 'president of the bank'],
    [', a former Chief of Staff.', 'Chief of Staff'],
    [', commander of U.N. Forces, left', 'commander of U.N. Forces'],
    [', head of the bank said that', 'head of the bank'],
  ])('stands after the name in “%s”', (after, office) => {
    expect(officeAfter(after)).toBe(office);
  });

  it.each([
    ', who was president of the bank,',
    ' president of the bank,',
    ', Chief of the National Seismic Hazard Mapping Project,',
    ', and the harbour,',
  ])('is not what follows in “%s”', (after) => {
    expect(officeAfter(after)).toBeNull();
  });
});
