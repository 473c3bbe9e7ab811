import { describe, expect, it } from 'vitest';
import { datelineOf } from '../../../src/text/dates/dateline.ts';

const found = (text: string) => {
  const dateline = datelineOf(text, 'en');
  return dateline && { ...dateline, span: text.slice(dateline.span.start, dateline.span.end) };
};

describe('a dateline with a date', () => {
  it.each([
    ['LANMERE, Thursday 12 March 2026 — The board met.', 'LANMERE', '2026-03-12', null],
    ['LANMERE, Thursday, 12 March 2026 — The board met.', 'LANMERE', '2026-03-12', null],
    ['LANMERE, March 12, 2026 _ The board met.', 'LANMERE', '2026-03-12', null],
    ['LANMERE, March 12, 2026 – The board met.', 'LANMERE', '2026-03-12', null],
    ['LANMERE, 12 March 2026 (Reuters) - The board met.', 'LANMERE', '2026-03-12', 'Reuters'],
    ['PORT VELIS (12 March 2026) — The board met.', 'PORT VELIS', '2026-03-12', null],
    ['LANMERE 12 March 2026 — The board met.', 'LANMERE', '2026-03-12', null],
    ['LANMERE, 12.3.2026 — Der Rat tagte.', 'LANMERE', '2026-03-12', null],
    ['LANMERE, Donnerstag, 12. März 2026 – Der Rat tagte.', 'LANMERE', '2026-03-12', null],
    ['LANMERE, le 12 mars 2026 — Le conseil a voté.', 'LANMERE', '2026-03-12', null],
    ['LANMERE, 12 de marzo de 2026 — El consejo votó.', 'LANMERE', '2026-03-12', null],
    ['Lanmere, 12 de marzo de 2026. El consejo votó.', 'Lanmere', '2026-03-12', null],
    ['Lanmere, 12. März 2026. Der Rat tagte.', 'Lanmere', '2026-03-12', null],
    ['Lanmere, le 12 mars 2026. Le conseil a voté.', 'Lanmere', '2026-03-12', null],
    ['LANMERE, 12 mar (EFE).- El consejo votó.', 'LANMERE', null, 'EFE'],
    ['Lanmere, 12 March 2026 — The board met.', 'Lanmere', '2026-03-12', null],
    ['MOTRIL (Granada), 6 de febrero de 2025. Los estibadores pararon.', 'MOTRIL', '2025-02-06', null],
    ['Motril (Granada), 6 feb (EFE).- Los estibadores pararon.', 'Motril', null, 'EFE'],
    ['HALLE (Saale), 6. Februar 2025 – Der Rat tagte.', 'HALLE', '2025-02-06', null],
    ['Port Velis, Thursday 12 March — The board met.', 'Port Velis', null, null],
    ['LANMERE (Reuters), March 12, 2026 — The board met.', 'LANMERE', '2026-03-12', 'Reuters'],
    ['LANMERE, March 12 (AP) — The board met.', 'LANMERE', null, 'AP'],
    ['Port Velis, March 12 (PTI) The board met.', 'Port Velis', null, 'PTI'],
    ['Port Velis, March 12, 2026 (PTI) “We met,” she said.', 'Port Velis', '2026-03-12', 'PTI'],
    ['Velis (Norland) [India], March 12 (ANI): The board met.', 'Velis', null, 'ANI'],
    ['Velis (Norland) [India]: The board met.', 'Velis', null, null],
    ['Taipei, Taiwan, March 12, 2026 (AP) — The board met.', 'Taipei', '2026-03-12', 'AP'],
  ])('%s', (text, place, date, agency) => {
    expect(found(text)).toMatchObject({ place, date, agency });
  });

  it('ends at its dash', () => {
    expect(found('LANMERE, Thursday 12 March 2026 — The board met.')?.span).toBe(
      'LANMERE, Thursday 12 March 2026 —',
    );
  });

  it.each([
    'Okoro (51), the youngest, spoke on 12 March 2026. The board met.',
    'Okoro, 51 years old — the youngest of them — spoke.',
    'On Thursday, 12 March 2026 — the day of the vote — it rained.',
    'Lanmere had 12 quays — The board sold two.',
    'Okoro, born on 12 March 2026. The board met.',
    'Lanmere, 12 March. The board met.',
    'In Lanmere, March 12 (WWII) The board met.',
    'Okoro [laughs]: The board met.',
  ])('is none: %s', (text) => {
    expect(datelineOf(text, 'en')).toBeNull();
  });
});
