import { createHash } from 'node:crypto';

/** An id made of any name: Latin letters without their accents, digits, hyphens; a hash when nothing of that remains. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return slug === '' ? `a-${createHash('sha256').update(name).digest('hex').slice(0, 10)}` : slug;
}
