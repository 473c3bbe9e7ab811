const LEADING = /^(?:à|au|aux|chez|dans|depuis|devant|durant|en|lors|par|pendant|selon|sur|via)[\s’']/i;

/** The channel of a statement after its speaker: “dans une lettre”, whether or not its own words begin with “Dans”. */
export function through(channel: string): string {
  if (LEADING.test(channel)) return channel.charAt(0).toLowerCase() + channel.slice(1);
  return `dans ${channel}`;
}
