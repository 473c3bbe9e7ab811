const LEADING = /^(?:à|au|aux|chez|dans|depuis|devant|durant|en|lors|par|pendant|selon|sur|via)[\s’']/i;

const PLATFORM =
  /^(?:Bluesky|Facebook|Instagram|LinkedIn|Mastodon|Telegram|Threads|TikTok|Truth Social|Twitter|Weibo|WhatsApp|X|YouTube)$/;
/** “la BBC”, “l’AFP”, “Reuters”: who passes words on. One is in “Le Monde”, whose article belongs to its name. */
const MEDIUM = /^(?:l[ea]s? |l[’'])?(?!(?:Les?|La|Une?|Des?|Du|Son|Sa|Ses|Leurs?) |L[’'])\p{Lu}/u;

/** The channel of a statement after its speaker: “dans une lettre”, whether or not its own words begin with “Dans”. */
export function through(channel: string): string {
  if (LEADING.test(channel)) return channel.charAt(0).toLowerCase() + channel.slice(1);
  if (PLATFORM.test(channel)) return `sur ${channel}`;
  return MEDIUM.test(channel) ? `d’après ${channel}` : `dans ${channel}`;
}
