/** Says that another import or review of the briefing goes on, which may take as long as its author wants. */
export function waitsFor(holder: number): void {
  console.error(`Waiting for another import or review of this briefing (process ${holder}) to end.`);
}
