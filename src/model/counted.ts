/** A number with its noun, as English messages have it: “1 page”, “2,019 pages”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
