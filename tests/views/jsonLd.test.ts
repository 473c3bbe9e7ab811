import { describe, expect, it } from 'vitest';
import { graphText } from '../../src/views/sharing/jsonLd.ts';

describe('JSON-LD in a page', () => {
  it('cannot leave its script element, and reads back the same', () => {
    const name = '</script><script>alert(1)</script><!--';
    const graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'Thing', name }] } as const;
    expect(graphText(graph)).not.toContain('<');
    expect(JSON.parse(graphText(graph))).toEqual(graph);
  });
});
