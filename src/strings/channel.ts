const LEADING = /^(?:about|after|at|before|by|during|from|in|on|over|through|to|under|via|with)\s/i;

/** A channel whose own English words begin with a preposition, ready to stand within a sentence; null for any other. */
export function channelPhrase(channel: string): string | null {
  return LEADING.test(channel) ? channel.charAt(0).toLowerCase() + channel.slice(1) : null;
}
