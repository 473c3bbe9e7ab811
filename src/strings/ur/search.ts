import type { searchEn } from '../en/search.ts';

/** The words of the search in Urdu. */
export const searchUr: typeof searchEn = {
  searchHint: 'واوین میں لکھے الفاظ بعینہٖ تلاش کیے جاتے ہیں۔',
  searchPartly: 'یہ سب الفاظ کہیں ایک ساتھ نہیں ملے۔ قریب ترین نتائج پہلے ہیں۔',
  searchOthers: 'کم یا دوسرے الفاظ آزمائیں۔',
  searchRemarks: {
    signs: 'اس میں کوئی لفظ نہیں۔ کوئی نام، عہدہ یا مضمون کے الفاظ لکھیں۔',
    letter: '”{term}“ والے نام۔ متن میں بھی تلاش کے لیے مزید حروف لکھیں۔',
    common: 'یہ الفاظ تقریباً ہر جگہ ہیں۔ جو ڈھونڈ رہے ہیں وہ بھی لکھیں۔',
    long: 'صرف پہلے {count} الفاظ تلاش کیے گئے۔',
  },
  searchBest: 'بہترین نتیجہ',
  searchFilter: 'چھانٹیں',
  searchAnyone: 'کوئی بھی',
  searchAny: 'سب',
  searchGroups: { entities: 'کون کون ہے', topics: 'موضوعات', passages: 'اقتباسات' },
  searchFilters: { kind: 'قسم', article: 'مضمون', speaker: 'کس نے کہا', from: 'سے', to: 'تک' },
};
