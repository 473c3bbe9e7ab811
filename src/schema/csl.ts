import { z } from 'astro/zod';

/** Fields of an item in CSL-JSON 1.0.2 that pages do not show. */
const FIELDS = `
  abstract annote archive archive-place archive_collection archive_location authority available-date call-number
  categories chair chapter-number citation-key citation-label citation-number collection-editor collection-number
  collection-title compiler composer container-author container-title-short contributor curator custom dimensions
  director division DOI edition editor editorial-director event event-date event-place event-title executive-producer
  first-reference-note-number genre guest host illustrator interviewer ISBN ISSN issue journalAbbreviation jurisdiction
  keyword locator medium narrator number number-of-pages number-of-volumes organizer original-author original-date
  original-publisher original-publisher-place original-title page page-first part part-number part-title performer
  PMCID PMID printing printing-number producer publisher-place recipient references reviewed-author reviewed-genre
  reviewed-title scale script-writer section series-creator shortTitle source status submitted supplement
  supplement-number title-short translator version volume volume-title volume-title-short year-suffix`
  .trim()
  .split(/\s+/);

/** The types of CSL-JSON 1.0.2, those of news first. */
export const CSL_TYPES: readonly string[] = `
  article-newspaper webpage article-magazine report legislation article article-journal bill book broadcast chapter
  classic collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview
  legal_case manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
  personal_communication post post-weblog regulation review review-book software song speech standard thesis treaty`
  .trim()
  .split(/\s+/);

const NAME_FIELDS = [
  'dropping-particle',
  'non-dropping-particle',
  'suffix',
  'comma-suffix',
  'static-ordering',
  'parse-names',
];

const DATE_FIELDS = ['season', 'circa', 'literal', 'raw', 'edtf'];

const field = z.unknown().optional().describe('A field of CSL-JSON; it is kept, and pages do not show it.');

const kept = (names: readonly string[]): Record<string, typeof field> =>
  Object.fromEntries(names.map((name) => [name, field]));

/** What an item, a name and a date may have beside what their schemas describe. */
export const CSL = { item: kept(FIELDS), name: kept(NAME_FIELDS), date: kept(DATE_FIELDS) };
