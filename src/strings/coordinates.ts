/** The letters of the points of the compass: north, south, east, west. */
export type Compass = readonly [north: string, south: string, east: string, west: string];

/** A point as its degrees, with a hundredth of one at most: “52.52° N, 13.4° E”. @param lang BCP 47 tag */
export function degreesIn(lang: string, [north, south, east, west]: Compass, separator: string) {
  const format = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 });
  return (lat: number, lon: number): string =>
    [
      `${format.format(Math.abs(lat))}°\u00a0${lat < 0 ? south : north}`,
      `${format.format(Math.abs(lon))}°\u00a0${lon < 0 ? west : east}`,
    ].join(separator);
}
