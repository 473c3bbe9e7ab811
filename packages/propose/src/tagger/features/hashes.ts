/** 32-bit FNV-1a of a string's UTF-16 units. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** The bucket of one or two values under the number of their feature. The trained weights depend on it. */
export const mix = (number: number, a: number, b = 0): number => {
  let h = Math.imul(a ^ Math.imul(number, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35);
  return h ^ (h >>> 13);
};

/** A list of hashes that grows. */
export class Hashes {
  #values: Int32Array;
  #length = 0;

  /** @param capacity how many are expected */
  constructor(capacity: number) {
    this.#values = new Int32Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** Adds the feature `number` of one or two values. */
  add(number: number, a: number, b = 0): void {
    this.push(mix(number, a, b));
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const grown = new Int32Array(this.#values.length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.#length++] = value;
  }

  toArray(): Int32Array {
    return this.#values.subarray(0, this.#length);
  }
}
