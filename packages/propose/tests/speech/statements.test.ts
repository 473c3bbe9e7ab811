import { describe, expect, it } from 'vitest';
import { propose } from '../../src/index.ts';
import { quotationsOf } from '../../src/speech/quotations.ts';

const read = (text: string) =>
  propose(text, { lang: 'en' }).statements.map((s) => ({
    said: text.slice(s.start, s.end),
    form: s.form,
    who: s.speaker?.name ?? s.speaker?.surface ?? null,
    ...(s.channel && { through: s.channel.surface }),
  }));

describe('statements', () => {
  it.each([
    'He was buried without a priest, according to the family’s wishes.',
    'He was buried without a priest, according to the wishes of his sons.',
    'The boats were sorted according to size.',
    'The board was seated, according to custom.',
  ])('reads nobody who speaks in what a thing goes by: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads a quotation and its speaker on either side', () => {
    expect(read('“We will keep the mines open,” Maria Feldmann said.')).toEqual([
      { said: 'We will keep the mines open,', form: 'quotation', who: 'Maria Feldmann' },
    ]);
    expect(read('Maria Feldmann said in a statement: “We will keep the mines open.”')).toEqual([
      {
        said: 'We will keep the mines open.',
        form: 'quotation',
        who: 'Maria Feldmann',
        through: 'in a statement',
      },
    ]);
  });

  it.each([
    [
      'Ana Okoro told the AP news agency she was “shocked” by the plan.',
      'she was “shocked” by the plan.',
      'Ana Okoro',
    ],
    [
      'In 1995, 61 percent of homes in Velis paid for water, according to the Harbour Committee.',
      'In 1995, 61 percent of homes in Velis paid for water',
      'Harbour Committee',
    ],
    [
      'It was 2:45 when Mayor Ana Okoro made a last plea, saying that all want one thing: “We all want it open,” she said.',
      'We all want it open,',
      'Ana Okoro',
    ],
  ])('finds whole what is said, and by whom: %s', (text, said, who) => {
    expect(read(text).map((one) => [one.said, one.who])).toEqual([[said, who]]);
  });

  it('leaves out of what a source says whom it quotes, and what the speaker did before', () => {
    expect(
      read('According to Maria Feldmann, quoting the harbour master, the quay will stay shut.').map(
        ({ said }) => said,
      ),
    ).toEqual(['the quay will stay shut.']);
    expect(
      read('Maria Feldmann replied to the boy and said that he was welcome to come.').map(({ said }) => said),
    ).toEqual(['he was welcome to come.']);
  });

  it('puts in nobody’s mouth where a report was filed, what a speaker is, or what stands before “that”', () => {
    expect(
      read(
        'VELIS (Reuters) - The harbour will get a new quay next year, the spokesman of the ruling party told reporters on Friday.',
      ).map(({ said }) => said),
    ).toEqual(['The harbour will get a new quay next year']);
    expect(
      read('Velis Museum will open the exhibition in June, the museum’s head, Maria Feldmann, said.').map(
        ({ said }) => said,
      ),
    ).toEqual(['Velis Museum will open the exhibition in June']);
    expect(
      read('The fair will have a market, a dance, a regatta, Maria Feldmann said.').map(({ said }) => said),
    ).toEqual(['The fair will have a market, a dance, a regatta']);
    expect(
      read(
        'Maria Feldmann said at the end of talks with the Democratic Liberal Party (PD-L) on Thursday that the group will support it.',
      ).map(({ said }) => said),
    ).toEqual(['the group will support it.']);
    expect(
      read(
        'Maria Feldmann said on Thursday the company of her late father would soon begin to close the mine that opened in 1903.',
      ).map(({ said }) => said),
    ).toEqual(['the company of her late father would soon begin to close the mine that opened in 1903.']);
  });

  it.each([
    'Mayor Maria Feldmann said.',
    'Prime Minister Maria Feldmann said on Monday.',
    'company spokeswoman Maria Feldmann said.',
    'Police Chief Maria Feldmann told reporters.',
    'Maria Feldmann said.',
  ])('reads what stands before a title: … until May, %s', (report) => {
    expect(
      read(`The tunnel will stay closed until May, ${report}`).map(({ said, who }) => [said, who]),
    ).toEqual([['The tunnel will stay closed until May', 'Maria Feldmann']]);
  });

  it('takes no “it” that stands for a thing as a speaker', () => {
    expect(
      read('The detection of waves rocked the world because it confirmed the existence of black holes.'),
    ).toEqual([]);
  });

  it('is not led to another by the agency that is told', () => {
    const text =
      'Maria Feldmann closed the mine. She told NINA that the mine was open. She added that it was late.';
    expect(read(text).map(({ who }) => who)).toEqual(['Maria Feldmann', 'Maria Feldmann']);
    expect(propose(text, { lang: 'en' }).entities.map(({ name, kind }) => [name, kind])).toEqual([
      ['Maria Feldmann', 'person'],
      ['NINA', 'organisation'],
    ]);
  });

  it('has no body before a name in it', () => {
    expect(
      read('The leader of the group in the Deputies’ Chamber Rui Carvalho Sousa said that it was late.').map(
        ({ who }) => who,
      ),
    ).not.toContain('Chamber Rui Carvalho Sousa');
    const { entities } = propose('He met at the Deputies’ Chamber Varujan Pambuccian on Monday.', {
      lang: 'en',
    });
    expect(entities.map(({ name }) => name)).toContain('Varujan Pambuccian');
  });

  it('does not end a quotation at a plural’s apostrophe', () => {
    expect(
      read('‘We will vote on the national minorities’ issues as we think fit’, Maria Feldmann stressed.').map(
        ({ said }) => said,
      ),
    ).toEqual(['We will vote on the national minorities’ issues as we think fit']);
    const two = 'She read ‘Lord of the Rings’ and then the ‘Hobbit’ to him.';
    expect(quotationsOf(two).map(({ start, end }) => two.slice(start, end))).toEqual([
      'Lord of the Rings',
      'Hobbit',
    ]);
  });

  it('reads no line under a picture', () => {
    expect(read('Maria Feldmann said goodbye to all of her guests Image: Velis Times / Ana Okoro.')).toEqual(
      [],
    );
  });

  it('reads reported speech without the words that report it', () => {
    expect(read('Maria Feldmann said that the mines would stay open.')).toEqual([
      { said: 'the mines would stay open.', form: 'paraphrase', who: 'Maria Feldmann' },
    ]);
    expect(read('The mines will stay open, according to Maria Feldmann.')).toEqual([
      { said: 'The mines will stay open', form: 'paraphrase', who: 'Maria Feldmann' },
    ]);
  });

  it.each([
    ['warned of delays at the port.', 'warned of delays at the port.'],
    ['warned against building a dam.', 'warned against building a dam.'],
    ['warned workers against striking.', 'warned workers against striking.'],
    ['warned the ministry that the mine was unsafe.', 'the mine was unsafe.'],
    ['warned more delays would come.', 'more delays would come.'],
    ['complained about the price of copper.', 'complained about the price of copper.'],
    ['spoke of a new era in trade.', 'spoke of a new era in trade.'],
    ['accused the ministry of hiding the figures.', 'accused the ministry of hiding the figures.'],
    ['called for an inquiry into the mine.', 'called for an inquiry into the mine.'],
    ['called on the government to act.', 'called on the government to act.'],
    ['told reporters of her plans.', 'told reporters of her plans.'],
    ['urged the government to act now.', 'urged the government to act now.'],
    ['announced a plan to close the mine.', 'announced a plan to close the mine.'],
    ['confirmed the death of two workers.', 'confirmed the death of two workers.'],
    ['announced the mine would close.', 'the mine would close.'],
    ['said for years it had paid too little.', 'for years it had paid too little.'],
  ])('keeps the verb where the words after it say nothing without it: %s', (report, said) => {
    expect(read(`Maria Feldmann ${report}`).map((one) => [one.who, one.said])).toEqual([
      ['Maria Feldmann', said],
    ]);
  });

  it.each([
    ['denied that the mine had closed.', 'denied that the mine had closed.'],
    ['denied hiding the report.', 'denied hiding the report.'],
    ['admitted hiding the report.', 'admitted hiding the report.'],
  ])('never gives anybody the opposite of what they said: %s', (report, said) => {
    expect(read(`Maria Feldmann ${report}`).map((one) => one.said)).toEqual([said]);
  });

  it.each([
    'Maria Feldmann responded to the letter on Friday.',
    'Maria Feldmann wrote about the mine in March.',
    'Maria Feldmann commented on the ruling of the court.',
    'Maria Feldmann was accused of hiding the report.',
    'Maria Feldmann called on Monday for tea.',
  ])('says nothing where nothing is told: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    [
      'Lena Orvik, a cook, said the hall would open in May — once the talks with her agent, Ana Okoro, have concluded.',
      [
        [
          'Lena Orvik',
          'the hall would open in May — once the talks with her agent, Ana Okoro, have concluded.',
        ],
      ],
    ],
    ['Ana Okoro pointed out that the quay was sound.', [['Ana Okoro', 'the quay was sound.']]],
    [
      '“The quay is as sound as ever,” Ana Okoro, told the council.',
      [['Ana Okoro', 'The quay is as sound as ever,']],
    ],
    [
      'The Foreign Minister, Ana Okoro, left. “The quay is as sound as ever,” the minister clarified.',
      [['Ana Okoro', 'The quay is as sound as ever,']],
    ],
    [
      'Ana Okoro admitted at a joint briefing there was no sign that the quay had sunk.',
      [['Ana Okoro', 'at a joint briefing there was no sign that the quay had sunk.']],
    ],
    [
      'Gangs from outside have attacked the crews at the northern quay, she said, as she thanked the police of the port.',
      [['she', 'Gangs from outside have attacked the crews at the northern quay']],
    ],
    [
      '“The hall moved us,” Lena Orvik said, adding that it was a model for the Tovin Institute, in which “local cooks will lead it for years.”',
      [
        ['Lena Orvik', 'The hall moved us,'],
        ['Lena Orvik', 'local cooks will lead it for years.'],
      ],
    ],
  ])('has its speaker and its words: %s', (text, said) => {
    expect(read(text).map((one) => [one.who, one.said])).toEqual(said);
  });

  it('leaves a pronoun open where somebody without a name may be meant', () => {
    expect(
      read(
        'Lena Orvik said the hall was new. The director of the museum came too, and he said the roof had been saved.',
      ).map(({ who }) => who),
    ).toEqual(['Lena Orvik', 'he']);
  });

  it('gives a pronoun to the one who spoke before', () => {
    expect(
      read('Maria Feldmann said the mines would stay open. She said the price was fair.').map(
        ({ who }) => who,
      ),
    ).toEqual(['Maria Feldmann', 'Maria Feldmann']);
  });

  it.each([
    ['Maria Feldmann told Reuters that the mine was open.', 'Maria Feldmann', 'Reuters'],
    [
      '“The mine is open,” the company’s director, Maria Feldmann, told Bloomberg News.',
      'Maria Feldmann',
      'Bloomberg News',
    ],
    ['“The mine is open,” she told Dawn.', 'she', 'Dawn'],
  ])('is said to a newspaper, through it: %s', (text, who, through) => {
    expect(read(text).map((one) => [one.who, one.through])).toEqual([[who, through]]);
  });

  it.each([
    [
      'Officials told Maria Feldmann on Monday that the mine was closed.',
      'Officials',
      'the mine was closed.',
    ],
    [
      'In an interview in Lisbon, Maria Feldmann said the mine was open.',
      'Maria Feldmann',
      'the mine was open.',
    ],
    [
      'Rui Carvalho told Maria Feldmann that he would go, the White House said.',
      'White House',
      'Rui Carvalho told Maria Feldmann that he would go',
    ],
    [
      'The mine will open in 2028, according to Pakistan Banker.',
      'Pakistan Banker',
      'The mine will open in 2028',
    ],
    [
      'According to the Milenio newspaper, the mine was closed on Monday.',
      'Milenio',
      'the mine was closed on Monday.',
    ],
    [
      '“The mine is open to all of us,” said the NASA teacher.',
      'the NASA teacher',
      'The mine is open to all of us,',
    ],
  ])('has its own words and its own speaker: %s', (text, who, said) => {
    expect(read(text).map((one) => [one.who, one.said])).toEqual([[who, said]]);
  });

  it.each([
    [
      'Barrick Gold signed on Monday. The company said the mine was safe. It said it would stay.',
      ['Barrick Gold', 'Barrick Gold'],
    ],
    ['Barrick Gold and General Motors signed. The company said the mine was safe.', ['The company']],
    [
      'The Ministry of Energy paid Barrick Gold. The ministry said the mine was safe.',
      ['Ministry of Energy'],
    ],
    [
      'Finance Minister Rui Carvalho met Maria Feldmann. The minister said the mine was safe.',
      ['Rui Carvalho'],
    ],
    ['Rui Carvalho met Peter Keller in Lisbon. He said the mine was safe.', ['He']],
    ['Vice President Rui Carvalho came. The Vice President said the mine was safe.', ['Rui Carvalho']],
    ['The minister told Rui Carvalho that it was late. He said the mine was safe.', ['The minister', 'He']],
    [
      'Maria Feldmann said it was late. A guard said the mine was shut. “We are all safe and well.”',
      ['Maria Feldmann', 'A guard', 'A guard'],
    ],
  ])('is given to a name only where no other can be meant: %s', (text, speakers) => {
    expect(read(text).map(({ who }) => who)).toEqual(speakers);
  });

  it('names a document as the channel', () => {
    expect(read('The mines will stay open, a government statement said.')).toEqual([
      {
        said: 'The mines will stay open',
        form: 'paraphrase',
        who: 'a government statement',
        through: 'a government statement',
      },
    ]);
  });

  it.each([
    'Fires can be observed by anyone who climbs the hill.',
    'Ireland continued to stop ships on the high seas.',
    'Ireland declared war on the United States.',
    'Maria Feldmann asked the World Trade Organization to help the miners.',
  ])('takes no deed for a statement: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('has the whole of a speaker without a name', () => {
    expect(read('About six million came, according to the event website.')).toEqual([
      { said: 'About six million came', form: 'paraphrase', who: 'the event website' },
    ]);
  });

  it('does not take a word held at arm’s length for speech', () => {
    expect(read('The “shadow fleet” left port.')).toEqual([]);
  });

  it.each([
    [
      'Researchers at Velis Lab dabbled in something called the “Harbour Signature Detection Project,” which ended.',
      [],
    ],
    ['The ministry of transport worked on a plan known as the “Wide Quay Plan for Ports.”', []],
    ['Okoro called the plan “a mistake that nobody wanted”.', ['Okoro: a mistake that nobody wanted']],
    [
      'Critics, whom Okoro called the “most stubborn people of the country”, left.',
      ['Okoro: most stubborn people of the country'],
    ],
  ])('tells what a thing is called from what somebody calls it: %s', (text, said) => {
    const { statements } = propose(text, { lang: 'en' });
    expect(statements.map((one) => `${one.speaker?.name}: ${text.slice(one.start, one.end)}`)).toEqual(said);
  });

  it('lets a quotation run on over paragraphs', () => {
    const text = '“This is the first paragraph of a long speech.\n\n“And this is the second.”';
    expect(quotationsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'This is the first paragraph of a long speech.',
      'And this is the second.',
    ]);
  });

  it('goes on only where a sentence is nothing but speech', () => {
    const text =
      'Maria Feldmann said it was late. “We are all going home.” He called “A very big rush for gold” off.';
    expect(read(text).map(({ who, said }) => [said, who])).toEqual([
      ['it was late.', 'Maria Feldmann'],
      ['We are all going home.', 'Maria Feldmann'],
      ['A very big rush for gold', null],
    ]);
  });

  it('is not led astray by a straight mark that nothing closes', () => {
    const text =
      '"This is the first paragraph of a speech.\n\nShe left. "And this is all," she said. He called it a "ruse".';
    expect(quotationsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'And this is all,',
      'ruse',
    ]);
  });
});
