/** The part of datapackage that the tests use; the package has no types. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    readonly tabular: boolean;
    read(options: { keyed: boolean; relations: boolean }): Promise<Readonly<Record<string, unknown>>[]>;
  }
  export class Package {
    static load(descriptor: string): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
