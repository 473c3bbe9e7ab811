/** The words of the parts that many pages share. */
export const frameEn = {
  checked: (date: string) => `Checked ${date}`,
  /** What a mark of the article’s words is, for a screen reader: it follows the words of the mark. */
  articleSays: 'the article says',
  reference: 'background, reference',
  copyLink: 'Copy link',
  copied: 'Copied',
  references: (count: number) => (count === 1 ? '1 reference' : `${count} references`),
  cite: 'Cite',
  formats: 'Other forms: Chicago, APA, BibTeX, RIS, CSL-JSON',
};
