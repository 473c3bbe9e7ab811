import { describe, expect, it } from 'vitest';
import { compileNames } from '../../../src/text/names/names.ts';
import { found, slices } from '../hits.ts';

describe('whole words', () => {
  it('finds a name beside punctuation and hyphens, never inside a word', () => {
    expect(found('(Canada), Canada-based, pro-Canada; Canadas, Canadian', ['Canada'])).toEqual([
      'Canada',
      'Canada',
      'Canada',
    ]);
  });

  it('leaves possessives outside', () => {
    expect(
      found("Pakistan’s, Pakistan's and the United States’ interest", ['Pakistan', 'United States']),
    ).toEqual(['Pakistan', 'Pakistan', 'United States']);
  });

  it('takes the apostrophe as part of the word where no ending follows', () => {
    expect(found('Xi’an, Xi’s and Xi’ll', ['Xi'])).toEqual(['Xi', 'Xi']);
    expect(found('O’Brien met Brien', ['Brien'])).toEqual(['Brien']);
  });

  it('finds names behind an elided article', () => {
    expect(found('l’Iran, d’Iran e dell’Iran', ['Iran'], 'fr')).toEqual(['Iran', 'Iran', 'Iran']);
  });

  it('leaves Turkish endings outside', () => {
    expect(found('Pakistan’ın başkenti', ['Pakistan'], 'tr')).toEqual(['Pakistan']);
    expect(found('Pakistan’ın', ['Pakistan'], 'en')).toEqual([]);
  });

  it('does not find a number in another number', () => {
    expect(found('5, 2.5, 5.2 and 5,000.', ['5'])).toEqual(['5']);
  });

  it('keeps the punctuation that belongs to a name', () => {
    expect(found('Yahoo! and AT&T, not Yahoo or AT', ['Yahoo!', 'AT&T'])).toEqual(['Yahoo!', 'AT&T']);
    expect(found('C++ is not C', ['C++'])).toEqual(['C++']);
  });
});

describe('the longest name wins', () => {
  it('at the leftmost place', () => {
    const names = ['Bank', 'Bank of England', 'England', 'Gen. Asim Munir', 'Asim Munir'];
    expect(found('the Bank of England, England, Bank; Gen. Asim Munir', names)).toEqual([
      'Bank of England',
      'England',
      'Bank',
      'Gen. Asim Munir',
    ]);
  });

  it('and gives way when the longer does not fit', () => {
    expect(found('Trump Administration of Trump', ['Trump', 'Trump administration'])).toEqual([
      'Trump',
      'Trump',
    ]);
  });

  it('but every hit is there to explain', () => {
    const text = 'Gen. Asim Munir';
    const finder = compileNames(
      ['Asim Munir', 'Gen. Asim Munir', 'Munir'].map((name) => ({ text: name, key: name })),
    );
    expect(slices(text, finder.findAll(text))).toEqual(['Gen. Asim Munir', 'Asim Munir', 'Munir']);
  });
});

describe('keys', () => {
  it('are all that share a surface, in the order of the names, once each', () => {
    const finder = compileNames([
      { text: 'Georgia', key: 'country' },
      { text: 'Georgia', key: 'state' },
      { text: 'GEORGIA', key: 'country' },
    ]);
    expect(finder.find('GEORGIA, Georgia').map(({ keys }) => keys)).toEqual([
      ['country', 'state'],
      ['country', 'state'],
    ]);
  });
});

describe('case', () => {
  it('finds a name in capitals, whole or in part', () => {
    expect(found('ISLAMABAD (AP). ASIM MUNIR and Asim MUNIR', ['Islamabad', 'Asim Munir'])).toEqual([
      'ISLAMABAD',
      'ASIM MUNIR',
      'Asim MUNIR',
    ]);
  });

  it('never takes a common word for a name', () => {
    expect(found('join us in may, turkey and china', ['US', 'May', 'Turkey', 'China'])).toEqual([]);
  });

  it('never takes an acronym for a short name, but for a name among capitals', () => {
    expect(found('the IRA and Ira', ['Ira'])).toEqual(['Ira']);
    expect(found('THERESA MAY RESIGNS', ['May'])).toEqual(['MAY']);
  });

  it('finds a small name with a capital where a sentence begins', () => {
    const text = 'Gold rose. The Gold Coast said: “Gold is up.” He met Gen. Gold.\n\nGold\n- Gold';
    const finder = compileNames([{ text: 'gold', key: 0 }]);
    expect(finder.find(text).map(({ start }) => text.slice(0, start).trimEnd().slice(-3))).toEqual([
      '',
      ': “',
      'ld.',
      'd\n-',
    ]);
    expect(found('ISLAMABAD (AP) — Gold is up. “No,” he said, “Gold is not.”', ['gold'])).toEqual([
      'Gold',
      'Gold',
    ]);
    expect(found('GOLD and gold', ['gold'])).toEqual(['GOLD', 'gold']);
    expect(found('Bin Laden. He met Bin Laden', ['bin Laden'])).toEqual(['Bin Laden']);
  });

  it('takes a month, a verb and a noun for no name that is written alike', () => {
    const none: readonly (readonly [string, string])[] = [
      ['Nature took the pier in May. She came on 5 May, and in the May of 2003.', 'May'],
      ['Will the board pay? May the town vote? It will.', 'Will'],
      ['Mark the date. The board left a mark.', 'Mark'],
      ['Capital is short. In venture capital that counts.', 'Capital'],
      ['The March of the dockers was called off.', 'March'],
      ['MARK THE DATE, BOARD WILL PAY\n\nThe board will mark it.', 'Mark'],
      ['Hope Fades For Two Miners\n\nThere is hope.', 'Hope'],
      ['Am 5. Mai begann es, seit Mai wird gebaut.', 'Mai'],
    ];
    for (const [text, name] of none) expect(found(text, [name])).toEqual([]);
  });

  it.each([
    ['es', 'Cayeron las ventas. Barroso no hizo declaraciones.', 'Barroso'],
    ['fr', 'Le vote est clos. Lemoine a dit non.', 'Lemoine'],
    ['it', 'Il voto è chiuso. Bianchi a Roma non parla.', 'Bianchi'],
    ['pt', 'O porto fechou. Ela vive no Porto.', 'Porto'],
    ['de', 'Die Wahl ist vorbei. Krämer all das zu sagen war schwer.', 'Krämer'],
  ])('takes no English verb for granted in another language: %s', (lang, text, name) => {
    const hits = compileNames([{ text: name, key: 0 }]).find(text, lang);
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual([name]);
  });

  it('takes such a word for the name where the text does', () => {
    const one: readonly (readonly [string, string])[] = [
      ['She told May that it was over in May.', 'May'],
      ['Page said no. He told Page. See page 3.', 'Page'],
      ['He met Rose. Rose, who grows the rose, told Rose.', 'Rose'],
    ];
    expect(one.map(([text, name]) => found(text, [name]).length)).toEqual([1, 2, 3]);
    expect(found('THERESA MAY RESIGNS\n\nTheresa May may go.', ['May', 'Theresa May'])).toEqual([
      'THERESA MAY',
      'Theresa May',
    ]);
    expect(found('US troops left us in Ira.', ['US', 'Ira'])).toEqual(['US', 'Ira']);
  });

  it('can be exact', () => {
    expect(found('WHO, Who, who', [{ text: 'Who', key: 'band', caseSensitive: true }])).toEqual(['Who']);
  });
});

describe('acronyms', () => {
  it('match with dots and without, at the end of a sentence and before a hyphen', () => {
    const text = 'the U.S. army, U.S.-led, US-led, in the U.S. The us';
    expect(found(text, ['US'])).toEqual(['U.S.', 'U.S.', 'US', 'U.S.']);
    expect(found(text, ['U.S.'])).toEqual(['U.S.', 'U.S.', 'US', 'U.S.']);
  });

  it('are not small letters with dots', () => {
    expect(found('at 5 a.m. I am', ['AM', 'am'])).toEqual(['am']);
  });

  it('make initials tolerant of dots', () => {
    expect(found('J.D. Vance, JD Vance', ['J.D. Vance'])).toEqual(['J.D. Vance', 'JD Vance']);
    expect(found('Gen Asim Munir', ['Gen. Asim Munir'])).toEqual(['Gen Asim Munir']);
  });
});

describe('what stands between the words of a name', () => {
  it('may be any white space with one line break, but no blank line', () => {
    const text =
      'Asim\nMunir, Asim \r\n  Munir, Asim\u00a0Munir, Asim  Munir, Asim\n\nMunir, Asim, Munir, AsimMunir';
    expect(found(text, ['Asim Munir'])).toEqual([
      'Asim\nMunir',
      'Asim \r\n  Munir',
      'Asim\u00a0Munir',
      'Asim  Munir',
    ]);
  });

  it('may be any hyphen or short dash, at the end of a line too, but no em dash', () => {
    const text = 'Lung-bin Lung‑bin Lung–bin Lung-\nbin Lung—bin Lung bin Lungbin';
    expect(found(text, ['Lung-bin'])).toEqual(['Lung-bin', 'Lung‑bin', 'Lung–bin', 'Lung-\nbin']);
  });

  it('tells hyphenated from closed', () => {
    expect(found('counter-terrorism', ['counterterrorism'])).toEqual([]);
    expect(found('counterterrorism', ['counter-terrorism'])).toEqual([]);
  });

  it('may be a straight or curly apostrophe', () => {
    expect(found("Sana'a, Sana’a, Sanaʼa", ['Sana’a'])).toEqual(["Sana'a", 'Sana’a', 'Sanaʼa']);
  });

  it('may hold soft hyphens, zero-width and bidi characters', () => {
    const text = 'Isla\u00admabad, Isla\u200bmabad, \u2066Islamabad\u2069, Islamabad\u200e, Reko \u200eDiq';
    expect(slices(text, compileNames([{ text: 'Islamabad', key: 0 }]).find(text))).toEqual([
      'Isla\u00admabad',
      'Isla\u200bmabad',
      'Islamabad',
      'Islamabad',
    ]);
    expect(found(text, ['Reko Diq'])).toEqual(['Reko \u200eDiq']);
  });
});

describe('scripts', () => {
  it('reads Arabic letters in their Urdu and Persian forms', () => {
    expect(found('شهباز شريف، شہباز شریف', ['شہباز شریف'])).toEqual(['شهباز شريف', 'شہباز شریف']);
    expect(found('بلوچستان، پاكستان', ['پاکستان'])).toEqual(['پاكستان']);
  });

  it('ignores harakat, tatweel and the zero-width non-joiner, and gives the offsets of the original', () => {
    const text = 'نے شَہْبَاز شریـف اور شہباز\u200c شریف';
    expect(found(text, ['شہباز شریف'])).toEqual(['شَہْبَاز شریـف', 'شہباز\u200c شریف']);
  });

  it('tells “on” from “Ali”', () => {
    expect(found('على و علي و علی', ['علي'])).toEqual(['علي', 'علی']);
  });

  it('composes, but folds no diacritics', () => {
    expect(found('Tu\u0308rkiye, Türkiye, Turkiye, TÜRKİYE', ['Türkiye'])).toEqual([
      'Tu\u0308rkiye',
      'Türkiye',
      'TÜRKİYE',
    ]);
    expect(found('Jose\u0301', ['Jose'])).toEqual([]);
  });

  it('knows capitals that lengthen or lose their accent', () => {
    expect(found('STRASSE, strasse, ΑΘΗΝΑ, DİYARBAKIR', ['Straße', 'Αθήνα', 'Diyarbakır'])).toEqual([
      'STRASSE',
      'ΑΘΗΝΑ',
      'DİYARBAKIR',
    ]);
  });

  it('finds names anywhere in scripts without spaces, and never splits a cluster', () => {
    expect(found('在巴基斯坦举行', ['巴基斯坦'])).toEqual(['巴基斯坦']);
    expect(found('คนไทยมา', ['ไทย'])).toEqual(['ไทย']);
    expect(found('กำ', ['ก'])).toEqual([]);
    expect(found('カタログ、カタ', ['カタ'])).toEqual(['カタ']);
  });

  it('finds Korean names before particles', () => {
    expect(found('파키스탄은 대파키스탄', ['파키스탄'])).toEqual(['파키스탄']);
  });

  it('is not put off by emoji and lone surrogates', () => {
    expect(found('🇵🇰Pakistan❤️Pakistan\ud800Pakistan\udc00', ['Pakistan'])).toEqual([
      'Pakistan',
      'Pakistan',
      'Pakistan',
    ]);
  });
});

describe('names that cannot be found', () => {
  it('are passed over', () => {
    expect(found('— ! 🇵🇰', ['', ' ', '—', '!', '🇵🇰'])).toEqual([]);
  });
});
