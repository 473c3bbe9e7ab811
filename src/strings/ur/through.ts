import { channelPhrase } from '../channel.ts';

/** The channel of a statement after its speaker; one in English that begins with a preposition has it already. */
export function through(channel: string): string {
  return channelPhrase(channel) ?? `بذریعہ ${channel}`;
}
