import { describe, expect, it } from 'vitest';
import { namesInByline } from '../../src/text/byline.ts';

describe('the names in a byline', () => {
  it.each([
    ['By Ana Okoro', ['Ana Okoro']],
    ['By ANA OKORO and BEN LI', ['ANA OKORO', 'BEN LI']],
    ['Von Jörg Weiß und Mia Klein', ['Jörg Weiß', 'Mia Klein']],
    ['By Ana Okoro, Ben Li & Cy Dee, Lanmere Post', ['Ana Okoro', 'Ben Li', 'Cy Dee']],
    ['Ana Okoro | ana@post.example', ['Ana Okoro']],
    ['Anders Byron', ['Anders Byron']],
    ['منیر احمد اور علی خان', ['منیر احمد', 'علی خان']],
    ['', []],
  ])('%s', (byline, names) => {
    expect(namesInByline(byline, 'The Lanmere Post')).toEqual(names);
  });
});
