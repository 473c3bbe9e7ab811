/** A size as a reader writes it, in units of a thousand: “640 byte”, “12 kB”, “3.4 MB”. @param lang BCP 47 tag */
export function byteSize(bytes: number, lang: string): string {
  const [unit, divisor] =
    bytes < 1_000
      ? (['byte', 1] as const)
      : bytes < 1e6
        ? (['kilobyte', 1e3] as const)
        : (['megabyte', 1e6] as const);
  const value = bytes / divisor;
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unitDisplay: divisor > 1 ? 'short' : 'long',
    unit,
    maximumFractionDigits: value < 10 && divisor > 1 ? 1 : 0,
  }).format(value);
}
