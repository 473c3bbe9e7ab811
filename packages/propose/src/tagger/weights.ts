import { BUCKETS, LABEL_COUNT, type Model } from './tagger.ts';

/**
 * The bytes of a model: the buckets that matter, as differences in LEB128, then their weights in whole steps of
 * `1/127` of nearly the largest, one column a label, transitions first. Rows below `floor` of the largest weight are left out.
 * @param caution what a word outside every name is ahead, in steps: the more, the fewer are named
 */
export function modelToBytes(model: Model, floor: number, caution = 0): Uint8Array {
  const top = quantile(model.weights, 0.9995);
  const scale = 127 / top;
  const round = (value: number) => Math.max(-127, Math.min(127, Math.round(value * scale)));
  const rows: number[] = [];
  for (let b = 0; b < BUCKETS; b++) {
    for (let y = 0; y < LABEL_COUNT; y++)
      if (Math.abs(model.weights[b * LABEL_COUNT + y] ?? 0) > floor * top) {
        rows.push(b);
        break;
      }
  }
  const deltas: number[] = [];
  let last = 0;
  for (const b of rows) {
    for (let d = b - last; ; d >>>= 7) {
      deltas.push((d & 127) | (d > 127 ? 128 : 0));
      if (d <= 127) break;
    }
    last = b;
  }
  const head = new Uint8Array(new Uint32Array([rows.length, deltas.length]).buffer);
  const ahead = (to: number) => (to === 0 ? caution : 0);
  const transitions = new Uint8Array(
    Int32Array.from(model.transitions, (v, i) => Math.round(v * scale) + ahead(i % LABEL_COUNT)).buffer,
  );
  const bytes = new Uint8Array(head.length + transitions.length + deltas.length + rows.length * LABEL_COUNT);
  bytes.set(head);
  bytes.set(transitions, head.length);
  bytes.set(deltas, head.length + transitions.length);
  const at = head.length + transitions.length + deltas.length;
  for (let y = 0; y < LABEL_COUNT; y++)
    rows.forEach((b, r) => {
      bytes[at + y * rows.length + r] = round(model.weights[b * LABEL_COUNT + y] ?? 0) & 255;
    });
  return bytes;
}

/** Reads what {@link modelToBytes} wrote. */
export function modelFromBytes(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const deltas = view.getUint32(4, true);
  const size = (LABEL_COUNT + 1) * LABEL_COUNT;
  const transitions = new Int32Array(size);
  for (let i = 0; i < size; i++) transitions[i] = view.getInt32(8 + 4 * i, true);
  const weights = new Int8Array(BUCKETS * LABEL_COUNT);
  const columns = 8 + 4 * size + deltas;
  let at = 8 + 4 * size;
  let bucket = 0;
  for (let r = 0; r < count; r++) {
    let delta = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      delta |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    bucket += delta;
    for (let y = 0; y < LABEL_COUNT; y++)
      weights[bucket * LABEL_COUNT + y] = ((bytes[columns + y * count + r] ?? 0) << 24) >> 24;
  }
  return { weights, transitions };
}

function quantile(weights: ArrayLike<number>, share: number): number {
  const sizes: number[] = [];
  for (let i = 0; i < weights.length; i++) if (weights[i]) sizes.push(Math.abs(weights[i] ?? 0));
  sizes.sort((a, b) => a - b);
  return sizes[Math.floor((sizes.length - 1) * share)] ?? 1;
}
