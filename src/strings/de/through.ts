const LEADING =
  /^(?:am|an|auf|aus|bei|beim|durch|gegenüber|im|in|laut|mit|nach|per|über|via|vor|während|zu|zum|zur)\s/i;

/** The channel of a statement after its speaker: as it is written, since a preposition would change its case. */
export function through(channel: string): string {
  return LEADING.test(channel) ? channel.charAt(0).toLowerCase() + channel.slice(1) : channel;
}
