import { describe, expect, it } from 'vitest';
import { propose } from '../../src/index.ts';

const found = (text: string) =>
  propose(text, { lang: 'en' }).mentions.map(({ surface, kind }) => `${surface}/${kind}`);

describe('what stands beside a name tells its kind', () => {
  it('somebody in whom things happen and who does nothing is a place', () => {
    expect(found('The council met in Rosalind. Rosalind pays for the quay.')).toEqual([
      'Rosalind/place',
      'Rosalind/place',
    ]);
    expect(found('The council met in Rosalind. Rosalind said no.')).toEqual([
      'Rosalind/person',
      'Rosalind/person',
    ]);
  });

  it('a land that a text takes for somebody stays a place', () => {
    expect(found('Much was said of Pakistan, who threw the pact away. Pakistan lost.')).toEqual([
      'Pakistan/place',
      'Pakistan/place',
    ]);
    expect(found('It was made by firms in the United States, who are glad to work there.')).toEqual([
      'United States/place',
    ]);
  });

  it('what stands behind a news agency and a comma is that agency', () => {
    expect(found('The minister left, according to the Velmark News Agency, Petra.')).toContain(
      'Petra/organisation',
    );
  });

  it('somebody after whom a clinic is called stays a person', () => {
    expect(found('Peter Tovin of the Velunga Clinic thanked Dr Velunga, who taught him.')).toContain(
      'Velunga/person',
    );
  });

  it('what a firm is called is an organisation all through the text', () => {
    expect(found('The drone firm Velira left. Velira was founded in May.')).toEqual([
      'Velira/organisation',
      'Velira/organisation',
    ]);
  });

  it('of a list, the one doubtful name is of the kind of the others', () => {
    expect(found('The fair drew Nokia, Siemens, Tovina and Samsung.')).toContain('Tovina/organisation');
    expect(found('We accept: Nokia, Siemens, Tovina and Samsung.')).not.toContain('Tovina/organisation');
  });
});

describe('letters in brackets', () => {
  it('are no name where they stand for an office or for words in small letters', () => {
    const text =
      'The Chief Works Commissioner (CWC) closed the central business district (CBD). The CWC left the CBD.';
    expect(found(text)).toEqual([]);
  });

  it('stay a name where they stand for a body in small letters', () => {
    expect(found('The harbour works council (HWC) met. The HWC voted.')).toContain('HWC/organisation');
  });
});
