const LEADING = /^(?:al?|ante|con|desde|durante|en|mediante|por|según|sobre|tras|a través de)\s/i;

/** The channel of a statement after its speaker: “en una carta”, whether or not its own words begin with “En”. */
export function through(channel: string): string {
  if (LEADING.test(channel)) return channel.charAt(0).toLowerCase() + channel.slice(1);
  return `en ${channel}`;
}
