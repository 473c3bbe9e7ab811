export { type BackgrounderOptions, default } from './integration/index.ts';
