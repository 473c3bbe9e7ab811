import { channelPhrase } from '../channel.ts';

/** The channel of a statement after its speaker: “in a letter”, whether or not its own words begin with “In”. */
export function through(channel: string): string {
  return channelPhrase(channel) ?? `in ${channel}`;
}
