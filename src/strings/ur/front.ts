import type { frontEn } from '../en/front.ts';

const number = new Intl.NumberFormat('ur');

export const frontUr: typeof frontEn = {
  articles: (count) => `${number.format(count)} ${count === 1 ? 'مضمون' : 'مضامین'}`,
  entries: (count) => `${number.format(count)} اندراج`,
  topics: (count) => `${number.format(count)} ${count === 1 ? 'موضوع' : 'موضوعات'}`,
  events: (count) => `${number.format(count)} ${count === 1 ? 'واقعہ' : 'واقعات'}`,
  allOf: (count) => `تمام ${number.format(count)} ←`,
  allArticles: 'تمام مضامین ←',
  allTopics: (count) => `تمام ${number.format(count)} موضوعات ←`,
  others: (count) => `مزید ${number.format(count)} نام`,
  readArticle: 'مضمون پڑھیں',
  eventsBetween: (count, from, to) =>
    `${number.format(count)} ${count === 1 ? 'واقعہ' : 'واقعات'}، ${from === to ? from : `${from} تا ${to}`}`,
  stack: (period, count) => `${period}: ${number.format(count)} ${count === 1 ? 'واقعہ' : 'واقعات'}`,
  span: (from, to) => (from === to ? from : `${from} تا ${to}`),
  notToScale: (from, to) => `${from === to ? from : `${from}–${to}`}، پیمانے کے مطابق نہیں`,
  eachADot: 'ہر واقعہ ایک نقطہ۔',
  strip: (events, stack) =>
    `${events}${stack ? `؛ سب سے زیادہ ${stack}` : ''}۔ واقعات اپنے ماخذ کے ساتھ درج ہیں۔`,
  reported: 'یہاں کسی مضمون میں درج',
  background: 'پس منظر',
  yearByYear: 'سال بہ سال',
  show: 'دکھائیں',
  onlyArticles: 'صرف مضامین کے واقعات',
  map: (count) => `اس بریفنگ کے ${number.format(count)} مقامات کا نقشہ۔ مقامات نیچے درج ہیں۔`,

  empty: {
    timeline: 'ابھی کوئی تاریخ وار واقعہ درج نہیں۔',
    topics: 'ابھی کوئی موضوع نہیں۔',
    entities: 'ابھی کوئی اندراج نہیں۔',
    articles: 'ابھی کوئی مضمون نہیں۔',
  },
  noPublisher: 'ناشر نامعلوم',
};
