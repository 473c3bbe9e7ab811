export { collections } from './content.ts';
