import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/ingest/sources/language.ts';

describe('the language of a text', () => {
  it.each([
    ['Shehbaz Sharif met Eric Meyer in Islamabad, Pakistan.', 'en'],
    ['Barrick Gold signed on Monday in Islamabad.', 'en'],
    ['Dash file\n\nMaria Feldmann was in Paris on Monday.', 'en'],
    ['El presidente llegó a Madrid el lunes con una delegación.', 'es'],
    ['Le ministre est arrivé à Paris lundi pour une visite.', 'fr'],
    ['Der Minister kam am Montag in Berlin an und sprach mit der Presse, die ihn nicht kannte.', 'de'],
    ['وزیر اعظم نے پیر کو اسلام آباد میں خطاب کیا۔', 'ur'],
  ])('%s is in %s', (text, lang) => {
    expect(languageOf(text).value).toBe(lang);
  });
});
