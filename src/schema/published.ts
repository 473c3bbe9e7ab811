import { z } from 'astro/zod';

/**
 * An address below the base of the site, as `/entities/ana-okoro/` or `/feed.xml`; `/` is the front page. With a
 * fragment it is that of a passage or an event.
 */
const address = z
  .string()
  .regex(
    /^\/(?:[^\s/#?]+\/)*(?:[^\s/#?]+)?(?:#[a-z0-9-]+)?$/,
    'This is not an address. Write it as /entities/ana-okoro/.',
  );

/** content/published.txt: every address that was ever published, with where it leads when its page or event is gone. */
export const published = z.array(
  z.strictObject({
    address,
    to: z
      .string()
      .regex(/^\/\S*$/, 'This is not an address. Write it as /entities/ana-okoro/.')
      .optional()
      .describe('The address that it leads to; may end in a fragment.'),
  }),
);

export type PublishedRecord = z.infer<typeof published>;
