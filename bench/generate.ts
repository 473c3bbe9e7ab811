import { distinct, mulberry32, word, zipf } from './random.ts';

/** Text and names for a bench: the same for the same seed. */
export interface Sample {
  readonly names: readonly string[];
  readonly text: string;
}

/**
 * Running text in which names occur by Zipf's law, one word in nine; one to four words long, some with a possessive.
 * Ordinary words share syllables with names, and parts of names occur by themselves.
 * @param length of the text, in UTF-16 units
 */
export function generate(seed: number, nameCount: number, length: number): Sample {
  const random = mulberry32(seed);
  const stems = distinct(Math.ceil(nameCount / 2) + 400, () => word(random));
  const vocabulary = distinct(30_000, () => word(random));
  const pick = zipf(random);
  const titled = stems.map((stem) => stem.charAt(0).toUpperCase() + stem.slice(1));
  const names = distinct(nameCount, () => {
    const words = [1, 2, 2, 2, 3, 4][Math.floor(random() * 6)] ?? 1;
    return Array.from({ length: words }, () => titled[Math.floor(random() * titled.length)]).join(' ');
  });
  const parts: string[] = [];
  for (let size = 0, since = 0; size < length; since++) {
    const part = chunk();
    const end = since % 23 === 22 ? '. ' : since % 11 === 10 ? ', ' : ' ';
    parts.push(part, end);
    size += part.length + end.length;
  }
  return { names, text: parts.join('').slice(0, length) };

  function chunk(): string {
    const dice = random();
    if (dice > 1 / 9) return vocabulary[pick(vocabulary.length)] ?? '';
    if (dice < 1 / 90) return titled[pick(titled.length)] ?? '';
    const name = names[pick(names.length)] ?? '';
    return dice < 2 / 90 ? `${name}’s` : name;
  }
}
