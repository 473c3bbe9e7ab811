import { channelPhrase } from '../channel.ts';

/** “Reuters”, “the BBC”, “the AP news agency”: who passes words on, and nothing that they are in. */
const NAMED = /^(?:the )?(?=\p{Lu})(?:.*[\s’'])?(?<last>\S+)$/u;
const MEDIA_NOUN =
  /^(?:agency|broadcaster|channel|daily|magazine|network|newspaper|paper|station|tabloid|website|weekly)$/;
const DOCUMENT =
  /^(?:act|address|article|blog|book|brief|briefing|email|e-mail|hearing|interview|letter|memo|message|note|post|release|report|review|speech|statement|study|survey|testimony|tweet)s?$/i;
const PLATFORM =
  /^(?:Bluesky|Facebook|Instagram|LinkedIn|Mastodon|Telegram|Threads|TikTok|Truth Social|Twitter|Weibo|WhatsApp|X|YouTube)$/;
/** “BBC Radio 4” */
const NUMBERED = /(?:Radio|Channel|TV|BBC) \d+$/;
/** “The report”, which began a sentence of the article. */
const OPENS_SENTENCE = /^(?:The|An?|His|Her|Its|Their)(?= \p{Ll})/u;

/** The channel of a statement after its speaker: “in a letter”, whether or not its own words begin with “In”; “via Reuters”. */
export const through = (channel: string): string => passedOn(channel, 'via');

/** The same after another word: “in a letter”, “by Reuters”. @param of what stands before a newsroom */
export function passedOn(channel: string, of: 'by' | 'to' | 'via'): string {
  const words = channel.replace(OPENS_SENTENCE, (word) => word.toLowerCase());
  return channelPhrase(words) ?? `${PLATFORM.test(words) ? 'on' : isMedium(words) ? of : 'in'} ${words}`;
}

function isMedium(channel: string): boolean {
  const last = NAMED.exec(channel)?.groups?.['last'] ?? '';
  if (NUMBERED.test(channel)) return true;
  return MEDIA_NOUN.test(last) || (/^\p{Lu}/u.test(last) && !DOCUMENT.test(last));
}
