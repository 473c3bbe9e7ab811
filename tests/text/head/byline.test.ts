import { describe, expect, it } from 'vitest';
import { isBylineLine, namesInByline, readByline } from '../../../src/text/head/byline.ts';

describe('the names in a byline', () => {
  it.each([
    ['en', 'By Ana Okoro', ['Ana Okoro']],
    ['en', 'By ANA OKORO and BEN LI', ['ANA OKORO', 'BEN LI']],
    ['de', 'Von Jörg Weiß und Mia Klein', ['Jörg Weiß', 'Mia Klein']],
    ['en', 'By Ana Okoro, Ben Li & Cy Dee, Lanmere Post', ['Ana Okoro', 'Ben Li', 'Cy Dee']],
    ['en', 'Ana Okoro | ana@post.example', ['Ana Okoro']],
    ['en', 'Anders Byron', ['Anders Byron']],
    ['ur', 'منیر احمد اور علی خان', ['منیر احمد', 'علی خان']],
    ['en', '', []],
    ['en', 'Di Wu', ['Di Wu']],
    ['it', 'Di Wu', ['Di Wu']],
    ['it', 'Di Mario Rossi', ['Mario Rossi']],
    ['de', 'Von Weizsäcker', ['Von Weizsäcker']],
    ['en', 'Par Olsson', ['Par Olsson']],
    ['en', 'Ana Okoro, Ben Li, and Cy Dee', ['Ana Okoro', 'Ben Li', 'Cy Dee']],
    ['fr', 'Par Anne Roux, Luc Petit et Jean Le Goff', ['Anne Roux', 'Luc Petit', 'Jean Le Goff']],
    ['es', 'Por José Ortega y Marín', ['José Ortega y Marín']],
    ['es', 'Ana Ruiz y Juan Pérez', ['Ana Ruiz', 'Juan Pérez']],
    ['en', 'José Ortega y Marín', ['José Ortega y Marín']],
    ['ca', 'Antoni Puig i Cadafalch', ['Antoni Puig i Cadafalch']],
    ['pt', 'Por Ana Sousa e Rui Costa', ['Ana Sousa', 'Rui Costa']],
    ['en', 'Okoro, Ana; Li, Ben', ['Ana Okoro', 'Ben Li']],
    ['en', 'van der Berg, Jan', ['Jan van der Berg']],
    ['en', 'Marks & Lanmere Research', ['Marks & Lanmere Research']],
    ['en', 'Ana Okoro with Ben Li', ['Ana Okoro', 'Ben Li']],
    ['pl', 'Anna Nowak i Jan Kos', ['Anna Nowak', 'Jan Kos']],
    ['ru', 'Анна Белова и Иван Котов', ['Анна Белова', 'Иван Котов']],
    ['en', 'Ben Li, Jr., and Ana Okoro', ['Ben Li, Jr.', 'Ana Okoro']],
    ['en', 'Ben Li III', ['Ben Li III']],
  ])('(%s) %s', (lang, byline, names) => {
    expect(namesInByline(byline, { lang, publisher: 'The Lanmere Post' })).toEqual(names);
  });
});

describe('what stands beside a name', () => {
  it.each([
    ['en', 'Ana Okoro, Political Editor', { name: 'Ana Okoro', role: 'Political Editor' }],
    ['en', 'Ana Okoro, MD', { name: 'Ana Okoro', role: 'MD' }],
    ['en', 'Ben Li, Ph.D., Staff Writer', { name: 'Ben Li', role: 'Ph.D., Staff Writer' }],
    [
      'en',
      'Ben Li Jr., health correspondent',
      { name: 'Ben Li', suffix: 'Jr.', role: 'health correspondent' },
    ],
    ['en', 'Ana Okoro, reporting from Port Velis', { name: 'Ana Okoro', role: 'reporting from Port Velis' }],
    ['en', 'By Ana Okoro in Port Velis', { name: 'Ana Okoro', role: 'in Port Velis' }],
    ['en', 'Ana Okoro, Special to the Post', { name: 'Ana Okoro', role: 'Special to the Post' }],
    ['de', 'Von Mia Klein, Redakteurin', { name: 'Mia Klein', role: 'Redakteurin' }],
    ['de', 'Von Mia Klein, aus Lanmere', { name: 'Mia Klein', role: 'aus Lanmere' }],
    ['fr', 'Par Anne Roux, envoyée spéciale', { name: 'Anne Roux', role: 'envoyée spéciale' }],
    ['es', 'Ana Ruiz, corresponsal', { name: 'Ana Ruiz', role: 'corresponsal' }],
    ['en', 'Okoro, Ana', { name: 'Ana Okoro', family: 'Okoro', given: 'Ana' }],
    ['en', 'Lanmere Research', { name: 'Lanmere Research', isOrganisation: true }],
    ['en', 'Reuters', { name: 'Reuters', isOrganisation: true }],
    ['en', 'By staff reporters', { name: 'staff reporters', isOrganisation: true }],
  ])('(%s) %s', (lang, byline, author) => {
    expect(readByline(byline, { lang })).toEqual({ authors: [author], doubts: [] });
  });
});

describe('what can be read in two ways', () => {
  it.each([
    ['Barnes and Noble', 'one name'],
    ['Ana and Ben Li', 'one name'],
    ['Marks & Lindqvist', 'one name'],
    ['Okoro, Ana Maria', 'Ana Maria Okoro, one person'],
    ['Agent 47', 'a name'],
  ])('is said: %s', (byline, read) => {
    expect(readByline(byline, { lang: 'en' }).doubts).toEqual([{ part: byline, read }]);
  });
});

describe('a line that begins with “By”', () => {
  it.each(['By Land and Sea', 'By Popular Demand', 'By Hook or by Crook', 'By The Numbers', 'By Night'])(
    'is a heading where it says how: %s',
    (line) => {
      expect(isBylineLine(line, 'en')).toBe(false);
    },
  );

  it.each(['By Jo Land', 'By Ana Day', 'By Land Okoro and Sea Li', 'By Reuters', 'By Rose Law'])(
    'tells who wrote where a word of it is a name: %s',
    (line) => {
      expect(isBylineLine(line, 'en')).toBe(true);
    },
  );
});
