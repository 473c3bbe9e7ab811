import { channelPhrase } from '../channel.ts';

/** “Reuters”, “the BBC”, “the AP news agency”: who passes words on, and nothing that they are in. */
const NAMED = /^(?:the )?(?=\p{Lu})(?:.*[\s’'])?(?<last>\S+)$/u;
const MEDIA_NOUN =
  /^(?:agency|broadcaster|channel|daily|magazine|network|newspaper|paper|station|tabloid|website|weekly)$/;
const DOCUMENT =
  /^(?:act|address|article|blog|book|brief|briefing|email|e-mail|hearing|interview|letter|memo|message|note|post|release|report|review|speech|statement|study|survey|testimony|tweet)s?$/i;
const PLATFORM =
  /^(?:Bluesky|Facebook|Instagram|LinkedIn|Mastodon|Telegram|Threads|TikTok|Truth Social|Twitter|Weibo|WhatsApp|X|YouTube)$/;

/** The channel of a statement after its speaker: “in a letter”, whether or not its own words begin with “In”; “via Reuters”. */
export const through = (channel: string): string => passedOn(channel, 'via');

/** The same after another word: “in a letter”, “by Reuters”. @param of what stands before a newsroom */
export const passedOn = (channel: string, of: 'by' | 'to' | 'via'): string =>
  channelPhrase(channel) ?? `${PLATFORM.test(channel) ? 'on' : isMedium(channel) ? of : 'in'} ${channel}`;

function isMedium(channel: string): boolean {
  const last = NAMED.exec(channel)?.groups?.['last'] ?? '';
  return MEDIA_NOUN.test(last) || (/^\p{Lu}/u.test(last) && !DOCUMENT.test(last));
}
