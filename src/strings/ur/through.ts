const LEADING = /^(?:about|after|at|before|by|during|from|in|on|over|through|to|under|via|with)\s/i;

/** The channel of a statement after its speaker; one in English that begins with a preposition has it already. */
export function through(channel: string): string {
  return LEADING.test(channel) ? channel.charAt(0).toLowerCase() + channel.slice(1) : `بذریعہ ${channel}`;
}
