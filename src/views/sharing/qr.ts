import { encode } from 'uqr';

/** A QR code as one path: `size` is the side of its square in modules, the quiet zone included. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** Readers take each of the eight masks; to find the best of them takes nine tenths of the time of a code. */
const MASK = 0;

/** The address as a QR code (ISO/IEC 18004), error correction M: print loses a corner now and then. */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: 2, maskPattern: MASK });
  const runs = data.flatMap((row, y) =>
    runsOf(row).map(({ x, width }) => `M${x} ${y}h${width}v1h-${width}z`),
  );
  return { size, path: runs.join('') };
}

function runsOf(row: readonly boolean[]): { x: number; width: number }[] {
  const runs: { x: number; width: number }[] = [];
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1);
    if (!dark) continue;
    if (last && last.x + last.width === x) last.width += 1;
    else runs.push({ x, width: 1 });
  }
  return runs;
}
