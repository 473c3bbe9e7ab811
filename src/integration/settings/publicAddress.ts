/** The public address as Astro has it. */
interface PublicAddress {
  readonly site?: string | undefined;
  readonly base: string;
}

/**
 * What of SITE and BASE the settings of Astro leave out of account, in a sentence each: a workflow that sets them would
 * publish links that lead nowhere.
 */
export function unheededAddress(env: NodeJS.ProcessEnv, { site, base }: PublicAddress): string[] {
  const given = [
    { variable: 'SITE', field: 'site', wanted: env['SITE'], has: site },
    { variable: 'BASE', field: 'base', wanted: env['BASE'], has: base },
  ];
  return given.flatMap(({ variable, field, wanted, has }) =>
    !wanted || bare(wanted) === bare(has ?? '')
      ? []
      : [
          `${variable} is ${wanted}, but ${field} in astro.config is ${has ?? 'left out'}, and that counts. Write ${field}: process.env.${variable} there, or leave ${variable} out.`,
        ],
  );
}

const bare = (address: string): string => address.replace(/^\/+|\/+$/g, '');
