/** References whose marks stay in one line with the word before: on a screen of 320 px more would not fit. */
const MOST_IN_LINE = 10;

/** Whether the marks of so many references may go on in the next line. */
export const marksMayBreak = (count: number): boolean => count > MOST_IN_LINE;
