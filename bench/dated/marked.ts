/** A text of our own with its dates and events, marked by hand before any program read it. */
export interface Marked {
  /** The day on which it appeared; absent for a text without one. */
  readonly date?: string;
  readonly text: string;
  /** `words = value`, in reading order. */
  readonly dates: readonly string[];
  /** `value: first words` of each sentence that tells what happened or will happen on a day or in a month. */
  readonly events: readonly string[];
}

/** 9 March 2026 is a Monday. */
export const MARKED: readonly Marked[] = [
  {
    date: '2026-03-09',
    text: `The old fish hall of Lanmere burnt down on Saturday night, the fire service said. Nobody was hurt.

Crews were called shortly after 11 p.m. by a guard who had started work there on Friday. Attempts to reach the owner on Sunday were unsuccessful.

The hall, built in 1931, was to be sold in June. It was the third fire in the harbour since October.`,
    dates: [
      'Saturday = 2026-03-07',
      'Friday = 2026-03-06',
      'Sunday = 2026-03-08',
      '1931 = 1931',
      'in June = 2026-06',
      'since October = 2025-10',
    ],
    events: ['2026-03-07: The old fish hall'],
  },
  {
    date: '2026-03-09',
    text: `Voters in Velis will choose a new council on 3 May. The list of candidates closes on Friday, and those who vote by post must send their letters by 24 April.

The mayor, Ana Okoro, who was elected in May 2022, said last week that she would not stand again. “Today is not the day to look back,” she said on Thursday.

A debate planned for 15 April has been moved to 22 April.`,
    dates: [
      '3 May = 2026-05-03',
      'Friday = 2026-03-13',
      '24 April = 2026-04-24',
      'May 2022 = 2022-05',
      'last week = 2026-03-02',
      'Thursday = 2026-03-05',
      '15 April = 2026-04-15',
      '22 April = 2026-04-22',
    ],
    events: ['2026-05-03: Voters in Velis', '2026-04-22: A debate planned'],
  },
  {
    date: '2026-03-09',
    text: `Harbour Trust Ltd. lost 12 million euros in 2025, a rise of 4 million from 2024. Its sales fell in February for the fifth month.

The firm bought its rival Quay & Sons in November 2023. Since the purchase its debt has doubled.

Its board meets on Tuesday. Shares closed 6 per cent lower on Friday.`,
    dates: [
      '2025 = 2025',
      '2024 = 2024',
      'in February = 2026-02',
      'November 2023 = 2023-11',
      'Tuesday = 2026-03-10',
      'Friday = 2026-03-06',
    ],
    events: [
      '2026-02: Its sales fell',
      '2023-11: The firm bought',
      '2026-03-10: Its board meets',
      '2026-03-06: Shares closed',
    ],
  },
  {
    text: `The Treaty of Lanmere was signed on 26 July 1956. It gave the port to both towns.

On 9 September the council of Velis refused to ratify it. Troops of the league landed on 29 October 1956, and the port was closed until March 1957.

The two towns made peace in 1961. Their courts were joined on 4 May of that year.`,
    dates: [
      '26 July 1956 = 1956-07-26',
      '9 September = 1956-09-09',
      '29 October 1956 = 1956-10-29',
      'March 1957 = 1957-03',
      '1961 = 1961',
      '4 May of that year = 1961-05-04',
    ],
    events: [
      '1956-07-26: The Treaty of Lanmere',
      '1956-09-09: On 9 September the council',
      '1956-10-29: Troops of the league',
    ],
  },
  {
    date: '2026-03-09',
    text: `Lena Orvik, 71, who founded the first school for sailors in 1988, died on Wednesday in Velis after a long illness.

She was born in Lanmere on 4 November 1954. She married Ivo Brandt in June 1980.

A service will be held at the harbour church on Saturday. The library, open Monday-Thursday 10-6, has a book in which friends may write.`,
    dates: [
      '1988 = 1988',
      'Wednesday = 2026-03-04',
      '4 November 1954 = 1954-11-04',
      'June 1980 = 1980-06',
      'Saturday = 2026-03-14',
    ],
    events: ['2026-03-04: Lena Orvik, 71', '2026-03-14: A service will be held'],
  },
  {
    date: '2026-03-09',
    text: `Police in Velis are looking for a man who robbed a bank on Mill Street on 2 March. He resembles the suspect in a 12 January robbery.

Officers searched two houses on Thursday morning. Ivo Brandt, 34, was already in custody for breaking into a yard on 20 February.

He is due in court on 17 March.`,
    dates: [
      '2 March = 2026-03-02',
      '12 January = 2026-01-12',
      'Thursday = 2026-03-05',
      '20 February = 2026-02-20',
      '17 March = 2026-03-17',
    ],
    events: ['2026-03-05: Officers searched'],
  },
  {
    date: '2026-03-09',
    text: `Rain is likely in the north on Tuesday, and on Wednesday the wind will turn. The high for Thursday is 14 degrees.

Two bridges were closed last night after the river rose. The water is expected to fall by the weekend.

Last winter was the wettest since 1947, the weather office said yesterday.`,
    dates: [
      'Tuesday = 2026-03-10',
      'Wednesday = 2026-03-11',
      'Thursday = 2026-03-12',
      'last night = 2026-03-08',
      '1947 = 1947',
      'yesterday = 2026-03-08',
    ],
    events: ['2026-03-10: Rain is likely', '2026-03-08: Two bridges were closed'],
  },
  {
    date: '2026-03-09',
    text: `The court of Lanmere ruled on Friday that the town must pay for the wall. The case had been brought in 2019 by four owners.

The ruling came two days after the council voted for a loan. If the town appeals, the case may be heard in September.

A lawyer for the owners told reporters on Friday that they were pleased.`,
    dates: ['Friday = 2026-03-06', '2019 = 2019', 'in September = 2026-09', 'Friday = 2026-03-06'],
    events: ['2026-03-06: The court of Lanmere ruled'],
  },
  {
    date: '2026-03-09',
    text: `Lanmere United beat Velis 3-1 on Sunday and play the final on 28 March. Sela Marsh, who joined in January from Port Ruan, scored twice.

The club has not won a title since 2004. Its next game, on Wednesday, is away.

“We begin again tomorrow,” the coach said.`,
    dates: [
      'Sunday = 2026-03-08',
      '28 March = 2026-03-28',
      'in January = 2026-01',
      '2004 = 2004',
      'Wednesday = 2026-03-11',
    ],
    events: ['2026-03-08: Lanmere United beat'],
  },
  {
    text: `Port Ruan became a free town on 1 July 1867. In 1850, 1,900 people had lived there; by 1900 there were 12,000.

Its first mayor, Otto Vask, took office on 3 August 1867 and resigned the next year. The town hall, begun in May 1871, was opened on 6 June 1874.

A fire in the 1880s destroyed the archive.`,
    dates: [
      '1 July 1867 = 1867-07-01',
      '1850 = 1850',
      '1900 = 1900',
      '3 August 1867 = 1867-08-03',
      'May 1871 = 1871-05',
      '6 June 1874 = 1874-06-06',
    ],
    events: [
      '1867-07-01: Port Ruan became',
      '1867-08-03: Its first mayor',
      '1874-06-06: The town hall, begun',
    ],
  },
  {
    date: '2026-03-09',
    text: `The ministry will cut the tax on fuel next month, the minister announced on Monday. The cut ends on 30 September.

The minister had promised the cut in a speech on 14 February. His predecessor raised the tax last year.

Today, a litre costs twice what it did ten years ago.`,
    dates: [
      'next month = 2026-04',
      'Monday = 2026-03-09',
      '30 September = 2026-09-30',
      '14 February = 2026-02-14',
      'last year = 2025',
      'ten years ago = 2016',
    ],
    events: ['2026-04: The ministry will cut', '2026-09-30: The cut ends'],
  },
  {
    date: '2026-03-09',
    text: `The ferry between Lanmere and Port Ruan ran aground early this morning with 214 people on board. All were brought ashore by noon.

The ship was inspected on 20 January, and its engine was replaced last summer. A second ferry starts on Thursday.

Nine people died when the ferry’s sister ship sank in December 1999.`,
    dates: [
      'this morning = 2026-03-09',
      '20 January = 2026-01-20',
      'last summer = 2025',
      'Thursday = 2026-03-12',
      'December 1999 = 1999-12',
    ],
    events: [
      '2026-03-09: The ferry between',
      '2026-01-20: The ship was inspected',
      '2026-03-12: A second ferry',
      '1999-12: Nine people died',
    ],
  },
  {
    date: '2026-03-09',
    text: `The library of Velis reopens tomorrow after two years. Work began in March 2024 and cost 1,950 workers’ wages for a month, as the head of the library, Mara Tovin, put it.

The reading room was to open in May 2025, but a pipe burst on 2 April.

It is open Tuesday to Saturday. Mara Tovin retires at the end of the year.`,
    dates: ['tomorrow = 2026-03-10', 'March 2024 = 2024-03', 'May 2025 = 2025-05', '2 April = 2025-04-02'],
    events: ['2026-03-10: The library of Velis', '2024-03: Work began', '2025-04-02: The reading room'],
  },
  {
    date: '2026-03-09',
    text: `The strike of the dockers entered its second week on Monday. It began on 2 March, a day after talks failed.

The union said on Sunday that 1,800 members had joined. The port lost eleven ships this week alone.

The last strike, in the autumn of 2018, lasted from 3 October to 9 November 2018.`,
    dates: [
      'Monday = 2026-03-09',
      '2 March = 2026-03-02',
      'a day after = 2026-03-01',
      'Sunday = 2026-03-08',
      'this week = 2026-03-09',
      '2018 = 2018',
      '3 October = 2018-10-03',
      '9 November 2018 = 2018-11-09',
    ],
    events: ['2026-03-09: The strike of the dockers', '2026-03: The port lost'],
  },
];
