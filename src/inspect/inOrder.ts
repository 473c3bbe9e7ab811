/**
 * Does the same for each value, a few at a time.
 * @returns the results in the order of the values
 * @throws the first failure; what is under way then is left to end by itself
 */
export async function inOrder<T, R>(
  values: readonly T[],
  atOnce: number,
  work: (value: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = values.entries();
  const worker = async (): Promise<void> => {
    for (const [index, value] of queue) results[index] = await work(value);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
