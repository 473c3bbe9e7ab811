import type { articleEn } from '../en/article.ts';
import { through } from './through.ts';

const number = new Intl.NumberFormat('ur');

export const articleUr: typeof articleEn = {
  beside: 'مختصراً، اور کون کون',
  whosWho: 'کون کون',
  whosWhoOf: (shown, all) =>
    shown < all
      ? `کون کون: ${number.format(all)} میں سے ${number.format(shown)} جن کا ذکر سب سے زیادہ ہے`
      : `کون کون: ${number.format(all)}`,
  links: 'روابط',
  linkModes: { first: 'پہلا ذکر', all: 'سب', none: 'کوئی نہیں' },
  notes: (count) => `${number.format(count)} نوٹ ↓`,
  note: (count) => `نوٹ ${number.format(count)}`,
  backTo: (count) => `${count}، نوٹ کے الفاظ پر واپس`,
  nextNote: (count) => `${number.format(count)} ←`,
  toNext: 'اگلا نوٹ',
  rest: 'مزید',
  restOf: (count) => `مزید، نوٹ ${number.format(count)}`,
  notesOf: (numbers) => {
    const [first = 0] = numbers;
    const last = numbers.at(-1) ?? first;
    if (numbers.length === 1) return `نوٹ ${number.format(first)}`;
    return numbers.length === 2
      ? `نوٹ ${number.format(first)} اور ${number.format(last)}`
      : `نوٹ ${number.format(first)} تا ${number.format(last)}`;
  },
  lede: 'خبر بغیر سرخی کے ملی: عنوان اس کے ابتدائی الفاظ ہیں۔',
  headlineOurs: 'سرخی ہماری ہے۔',
  linked: (names) => `اس میں ${number.format(names)} ناموں کا اپنا صفحہ ہے۔`,
  rights: (holder) => `متن © ${holder}`,
  quoted: 'لفظ بہ لفظ',
  inChannel: through,
  reporter: (count) => `${number.format(count)} بیانات نامہ نگار کے اپنے الفاظ ہیں۔`,
  unnamed: 'کہنے والے کا نام نہیں',
  alsoNamed: 'ان کا بھی ذکر ہے',
  all: (count) => `تمام ${number.format(count)}`,
  corrected: 'کیا درست کیا گیا',
};
