/** The part of jsonld that the tests use; the package has no types. */
declare module 'jsonld' {
  interface RemoteDocument {
    readonly documentUrl: string;
    readonly document: object;
    readonly contextUrl?: string;
  }
  const jsonld: {
    expand(
      document: object,
      options: { base: string; documentLoader: (url: string) => Promise<RemoteDocument> },
    ): Promise<Readonly<Record<string, unknown>>[]>;
  };
  export default jsonld;
}
