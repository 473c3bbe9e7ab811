import type { ContentLanguage } from '../model/views/site.ts';

/** What an element says of words in the language of the content; nothing where the page is in it. */
export function inContent({ lang, content }: { readonly lang: string; readonly content: ContentLanguage }) {
  return content.lang === lang ? {} : content;
}
