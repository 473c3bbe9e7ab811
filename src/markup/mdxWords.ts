const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const CODE = /^(?:(?:import|export)[\s{*]|\{[\s\S]*\}\s*$)/;

/**
 * A note in MDX without the blocks that are code: imports, exports, and paragraphs that are one expression or comment in
 * braces. Every line stays, so that places hold.
 */
export function mdxWords(body: string): string {
  let fence: string | null = null;
  const blocks = body.split(/((?:^|\n)[ \t]*(?:\r?\n|$))/);
  return blocks
    .map((block) => {
      const isWords = fence !== null || !CODE.test(block);
      for (const line of block.split('\n')) {
        const mark = FENCE.exec(line)?.[1];
        if (mark === undefined) continue;
        if (fence === null) fence = mark;
        else if (mark.startsWith(fence)) fence = null;
      }
      return isWords ? block : block.replace(/[^\r\n]/g, '');
    })
    .join('');
}
