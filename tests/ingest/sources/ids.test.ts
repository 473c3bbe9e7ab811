import { expect, it } from 'vitest';
import { idOf } from '../../../src/ingest/sources/files.ts';
import type { Source } from '../../../src/ingest/sources/source.ts';

const source: Source = {
  name: '',
  format: 'html',
  seed: '',
  bytes: new Uint8Array(),
  text: 'The quay is old.\n',
  meta: { title: { value: 'Quay rebuilt', how: '' } },
  unsure: [],
  dropped: [],
};

it.each([
  '433UXTH4TK742EL6CSAKSB6GFHMDQYWH.html',
  'a1b2c3d4e5f6a7b8.html',
  'DGBCFHJMPS5EIYKSRHXJCLMJLI2IJJDW.html',
  'k9x2mm41qq7zz80p.html',
  'article (3).html',
  '2026-05-04.html',
])('an article whose file is called %s is called by its headline', (name) => {
  expect(idOf(`/tmp/${name}`, source)).toBe('quay-rebuilt');
});

it.each([
  ['boeing737max8crash.html', 'boeing737max8crash'],
  ['covid19vaccine2021.html', 'covid19vaccine2021'],
  ['f35jetsandb52bombers.html', 'f35jetsandb52bombers'],
  ['g7-g20-b20-summit.html', 'g7-g20-b20-summit'],
  ['2026budget.html', '2026budget'],
])('an article whose file is called %s is called so', (name, id) => {
  expect(idOf(`/tmp/${name}`, source)).toBe(id);
});
