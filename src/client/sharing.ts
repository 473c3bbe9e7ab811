/** What a reader gains on a page with an entry or an article, in one file: previews of links, and copying of addresses. */
import './citeShare.ts';
import './copyLink.ts';
import './previews.ts';
import './sentenceLinks.ts';
