import type { frameEn } from '../en/frame.ts';

export const frameUr: typeof frameEn = {
  checked: (date) => `جانچ ${date}`,
  itsWords: 'اصل الفاظ',
  wordsKept: (works: number) => `ان میں سے ${works} کے پڑھے گئے الفاظ محفوظ ہیں، باقی کے نہیں۔`,
  read: (date) => `مطالعہ ${date}`,
  articleSays: 'مضمون کے الفاظ',
  reference: 'پس منظر، حوالہ',
  copyLink: 'ربط نقل کریں',
  copied: 'نقل ہو گیا',
  references: (count) => `${new Intl.NumberFormat('ur').format(count)} حوالے`,
  weak: {
    mirror: 'کمزور ماخذ: اصل کا عکس۔',
    copy: 'کمزور ماخذ: کسی اور کی اشاعت کی نقل۔',
    anonymous: 'کمزور ماخذ: اس کا کوئی ذمہ دار نہیں۔',
  },
  cite: 'حوالہ دیں',
  formats: 'دوسری صورتیں: Chicago، APA، BibTeX، RIS، CSL-JSON',
};
