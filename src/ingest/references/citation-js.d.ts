declare module '@citation-js/core' {
  /** Works read from text of a given type, as CSL-JSON. */
  export class Cite {
    constructor(input: string, options?: { forceType?: string });
    readonly data: unknown[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
