import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';
import { rounded } from './svg.ts';

/**
 * The path of a shape on a map, without the points that nobody could tell apart.
 * @param step smallest distance between two points, in units of the picture
 */
export function coarsePath(projection: GeoProjection, shape: GeoPermissibleObjects, step: number): string {
  const sink = new Sink(step);
  geoPath(projection, sink as never)(shape);
  return sink.path();
}

/** Takes the drawing commands of d3-geo and keeps those that matter. */
class Sink {
  #parts: string[] = [];
  #ring: Tenths[] = [];
  #x = 0;
  #y = 0;
  readonly #step: number;

  constructor(step: number) {
    this.#step = step;
  }

  moveTo(x: number, y: number): void {
    this.#flush('');
    this.#add(x, y);
  }

  lineTo(x: number, y: number): void {
    if (Math.hypot(x - this.#x, y - this.#y) >= this.#step) this.#add(x, y);
  }

  closePath(): void {
    this.#flush('Z');
  }

  arc(x: number, y: number, radius: number): void {
    const r = rounded(radius);
    this.#parts.push(
      `M${rounded(x - radius)} ${rounded(y)}a${r} ${r} 0 1 0 ${rounded(2 * radius)} 0a${r} ${r} 0 1 0 ${rounded(-2 * radius)} 0`,
    );
  }

  path(): string {
    this.#flush('');
    return this.#parts.join('');
  }

  #add(x: number, y: number): void {
    this.#x = x;
    this.#y = y;
    this.#ring.push([Math.round(x * 10), Math.round(y * 10)]);
  }

  #flush(end: string): void {
    // A ring of two points has no area: an island that is smaller than the step.
    if (this.#ring.length > (end === 'Z' ? 2 : 1)) this.#parts.push(`${relative(this.#ring)}${end}`);
    this.#ring = [];
  }
}

type Tenths = readonly [x: number, y: number];

/** Steps from point to point are a third shorter than places, and repeat, so that they compress. */
function relative(ring: readonly Tenths[]): string {
  const numbers = ring.flatMap(([x, y], index) => {
    const [fromX, fromY] = ring[index - 1] ?? [0, 0];
    return [x - fromX, y - fromY];
  });
  const words = numbers.map(shortest);
  const pairs = words.map((word, index) => (index > 0 && !word.startsWith('-') ? ` ${word}` : word));
  return `M${pairs.slice(0, 2).join('')}l${pairs.slice(2).join('').trimStart()}`;
}

/** A number of tenths as SVG writes it, without what it can do without: `.5`, `-.5`, `12`. */
function shortest(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, '$1.');
}
