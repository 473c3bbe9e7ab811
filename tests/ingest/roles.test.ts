import { expect, it } from 'vitest';
import { roleIn } from '../../src/ingest/roles.ts';
import { sentencesOf } from '../../src/text/sentences/sentences.ts';

const roleOf = (text: string, lang: string, name: string): string | null =>
  roleIn(text, sentencesOf(text, lang), [name])?.statement ?? null;

it.each([
  ['es', 'Investiga al fiscal general Ana Maila por sus reuniones.'],
  ['es', 'Habló la directora general Ana Maila.'],
  ['fr', 'Le secrétaire général Ana Maila a parlé.'],
])('makes nobody a general who is one of something (%s)', (lang, text) => {
  expect(roleOf(text, lang, 'Ana Maila')).toBeNull();
});

it.each([
  ['en', 'The island was held by General Ana Maila.', 'General'],
  ['en', 'A retired general Ana Maila spoke.', 'General'],
  ['en', 'They met Attorney General Ana Maila.', 'Attorney General'],
])('has the office before a name (%s): %s', (lang, text, role) => {
  expect(roleOf(text, lang, 'Ana Maila')).toBe(role);
});

it.each([
  ['He met Secretary of State Ana Maila.', 'Secretary of State'],
  ['They wrote to Minister for Foreign Affairs Ana Maila.', 'Minister for Foreign Affairs'],
  ['It was signed by Director of the Lanmere Port Ana Maila.', 'Director of the Lanmere Port'],
  ['New Mayor Ana Maila spoke.', 'Mayor'],
  ['Does Lanmere Port president Ana Maila come to you?', 'Lanmere Port president'],
  ['They saw former President Ana Maila.', 'Former President'],
  ['It was the ex-Mayor Ana Maila.', null],
])('has an office with what it is of, or that was held once: %s', (text, role) => {
  expect(roleOf(text, 'en', 'Ana Maila')).toBe(role);
});

it.each([
  ['President Ana Maila, Secretary of State Ivo Brandt and others met.', 'President'],
  ['Ana Maila, Prime Minister Ivo Brandt and others met.', null],
  ['Ana Maila, director of the port, met Ivo Brandt.', 'Director of the port'],
])('has not the office of who is named next: %s', (text, role) => {
  const start = text.indexOf('Ivo');
  const people = [{ start, end: start + 'Ivo Brandt'.length }];
  expect(roleIn(text, sentencesOf(text, 'en'), ['Ana Maila'], people)?.statement ?? null).toBe(role);
});

it.each([
  ['The vote removed Energy and Mines Minister Ana Maila.', 'Energy and Mines Minister'],
  ['They saw Trade, Ports and Fisheries Minister Ana Maila.', 'Trade, Ports and Fisheries Minister'],
  ['Ivo Brandt and Finance Minister Ana Maila met.', 'Finance Minister'],
  ['The house of opposition leader Ana Maila was watched.', 'Opposition leader'],
  ['So said leader Ana Maila.', null],
  ['Its managing director Ana Maila spoke.', 'Managing director'],
  ['“It fell,” said Ana Maila, the head of research at Lanmere Bank.', 'Head of research at Lanmere Bank'],
  ['An officer Ana Maila came.', null],
  ['The ex-safety director Ana Maila wept.', 'Ex-safety director'],
  ['So did ex-safety director Ana Maila.', 'Ex-safety director'],
  ['Its former plant safety director Ana Maila wept.', 'Former plant safety director'],
  ['The port’s communications director Ana Maila spoke.', 'Communications director'],
  ['Lanmere athletic director Ana Maila spoke.', 'Athletic director'],
  ['He told director Ana Maila.', 'Director'],
  ['The man who told director Ana Maila left.', 'Director'],
  ['The captain warned director Ana Maila.', 'Director'],
  ['Lanmere’s transport minister, Ana Maila, spoke.', 'Lanmere’s transport minister'],
  ['In Lanmere’s port the mayor of Velis, Ana Maila, spoke.', 'Mayor of Velis'],
  ['Prosecutor Ana Maila spoke.', 'Prosecutor'],
  [
    '“It fell,” said Ana Maila, an analyst at Kestrel Bank in Velis, who sold.',
    'Analyst at Kestrel Bank in Velis',
  ],
  ['Ana Maila, a hydrologist at the University of Velis, warned.', 'Hydrologist at the University of Velis'],
])('has all that a minister is for, and what somebody leads: %s', (text, role) => {
  const start = text.indexOf('Ivo Brandt');
  const people = start < 0 ? [] : [{ start, end: start + 'Ivo Brandt'.length }];
  expect(roleIn(text, sentencesOf(text, 'en'), ['Ana Maila'], people)?.statement ?? null).toBe(role);
});

it.each([
  [
    'So said Ana Maila, spokeswoman for Ivo Brandt’s family in Velis.',
    'Spokeswoman for Ivo Brandt’s family in Velis',
  ],
  [
    'Ana Maila, director of the port and Ivo Brandt’s hand in the long talks on the quay, left.',
    'Director of the port',
  ],
  ['It was Ivo Brandt’s elder sister, Ana Maila, who left.', 'Ivo Brandt’s elder sister'],
  ['She saw Lanmere’s Prime Minister Ana Maila.', 'Lanmere’s Prime Minister'],
  ['She saw the Port of Velis’ director Ana Maila.', 'Port of Velis’ director'],
  ['Ivo Brandt’s great-aunt Ana Maila left.', 'Ivo Brandt’s great-aunt'],
  ['Ana Maila, Prime Minister Ivo Brandt and others met.', null],
])('has a role that names another person: %s', (text, role) => {
  const start = text.indexOf('Ivo');
  const people = [{ start, end: start + 'Ivo Brandt'.length }];
  expect(roleIn(text, sentencesOf(text, 'en'), ['Ana Maila'], people)?.statement ?? null).toBe(role);
});

it.each([
  ['They met New York Gov. Ana Maila.', 'New York Gov.'],
  ['They met New Jersey Governor Ana Maila.', 'New Jersey Governor'],
  ['They met New Prime Minister Ana Maila.', 'Prime Minister'],
  ['Ana Maila, president and CEO, Velis Trust', 'President and CEO'],
  ['Ana Maila, principal and managing director, Velis Trust', 'Principal and managing director'],
  [
    'says Ana Maila, a climate researcher at the Centre for Rivers and Coasts in New Velis.',
    'Climate researcher at the Centre for Rivers and Coasts in New Velis',
  ],
  ['Ana Maila, a lawyer at Rell and Sons, came.', 'Lawyer at Rell and Sons'],
  ['Ana Maila, director of the port and a member of the board, met.', 'Director of the port'],
  ['Ana Maila, a nurse and mother of two, came.', null],
])('is whole, with its “and” and with the name of its state: %s', (text, role) => {
  expect(roleOf(text, 'en', 'Ana Maila')).toBe(role);
});

it.each([
  ['“Slow,” the company’s CEO, Ana Maila, told us.', 'CEO'],
  ['The town’s 43-year-old mayor, Ana Maila, came.', 'Mayor'],
  [
    'said Chartered Accountants of Velmark’s chief economist, Ana Maila.',
    'Chartered Accountants of Velmark’s chief economist',
  ],
  ['A letter from the Solicitor General for Velmark, Ana Maila, came.', 'Solicitor General for Velmark'],
  ['In a book by the head of the port, Ana Maila, it is told.', 'Head of the port'],
  ['In the yard of the director, Ana Maila, it was dark.', null],
  ['After a talk with Port Commissioner Ana Maila, the President said it was late.', 'Port Commissioner'],
  ['The chairman Dr Ana Maila spoke.', 'Chairman'],
  ['So said His Honour Judge Ana Maila.', null],
  ['So said His Holiness Pope Ana Maila.', 'Pope'],
  ['It was Ana Maila, a lawyer born in Velis.', 'Lawyer'],
  ['It was Ana Maila, the mayor said.', 'Mayor'],
])('is of a body that it names, and of nothing that somebody wrote: %s', (text, role) => {
  expect(roleOf(text, 'en', 'Ana Maila')).toBe(role);
});

it.each([
  ['Ana Maila, a former editor at Harbour Post, spoke.', 'Former editor at Harbour Post'],
  ['Ana Maila, the acting director of the port, spoke.', 'Acting director of the port'],
  ['Ana Maila, director of the former port, spoke.', 'Director of the former port'],
  ['So said U.S. Attorney Ana Maila.', 'U.S. Attorney'],
  ['They met the U.N. Secretary General Ana Maila.', 'U.N. Secretary General'],
  ['The police press officer Superintendent Ana Maila spoke.', 'Superintendent'],
  ['The chairman Dr Ana Maila spoke.', 'Chairman'],
  ['St. Lanmere Park Mayor Ana Maila spoke.', 'St. Lanmere Park Mayor'],
  ['She lives on Main St. Mayor Ana Maila spoke.', 'Mayor'],
  ['It was heard by the same judge, Ana Maila.', null],
  ['They met the other director of the port, Ana Maila.', 'Director of the port'],
])('says when an office is no longer held, of what it is, and which is a rank: %s', (text, role) => {
  expect(roleOf(text, 'en', 'Ana Maila')).toBe(role);
});

it.each([
  ['The Russian-American journalist Ana Maila was jailed.', 'Russian-American journalist'],
  ['Defence lawyer Ana Maila spoke.', 'Defence lawyer'],
  ['A senior North American economist Ana Maila spoke.', 'Economist'],
  ['They met wheelchair basketball player Ana Maila.', 'Wheelchair basketball player'],
  ['A former British tennis player Ana Maila left.', 'Former British tennis player'],
  ['He told the actor and singer Ana Maila.', 'Actor and singer'],
  ['In March novelist Ana Maila left.', 'Novelist'],
  ['The author Ana Maila, head of the school, left.', 'Head of the school'],
  ['Head teacher Ana Maila said so.', 'Head teacher'],
  ['Ana Maila, a Russian writer and activist, was freed.', 'Russian writer and activist'],
  ['Ana Maila, an independent politician in Velis, said so.', 'Independent politician in Velis'],
  ['Ana Maila, singer Bo Li and others left.', null],
  ['Ana Maila, who is a writer, left.', null],
  ['The fake lawyer Ana Maila left.', null],
  ['A self-styled economist Ana Maila left.', null],
  ['The lawyers Ana Maila met were late.', null],
  ['They hired a lawyer. Ana Maila left.', null],
  ['The suspect Ana Maila left.', null],
  ['Bo Li, writer\nAna Maila, Velis', null],
])('is an occupation before the name, unless somebody doubts it: %s', (text, role) => {
  expect(roleOf(text, 'en', 'Ana Maila')).toBe(role);
});
