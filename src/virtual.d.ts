/** Modules that the integration makes of the settings of a project (`integration/virtual.ts`). */
declare module 'virtual:backgrounder/components/*' {
  // biome-ignore lint/suspicious/noExplicitAny: a component of the author’s takes what ours takes
  const component: (props: any) => any;
  export default component;
}
declare module 'virtual:backgrounder/styles' {}
declare module 'virtual:backgrounder/kinds.css' {}
declare module 'virtual:backgrounder/head' {
  export const head: readonly import('./integration/virtual.ts').HeadElement[];
  /** Whether pages have a policy that allows nothing inline: not where they share a site with others. */
  export const isStrict: boolean;
}
declare module 'virtual:backgrounder/logo' {
  export const logo: import('./integration/virtual.ts').Logo | null;
}
declare module 'virtual:backgrounder/strings' {
  export const strings: Readonly<Record<string, import('./strings/index.ts').OwnStrings>>;
}
declare module 'virtual:backgrounder/kinds' {
  export const kinds: Readonly<Record<string, import('./integration/virtual.ts').OwnKind>>;
}
declare module 'virtual:backgrounder/views' {
  /** Folder of what pages show. */
  export const viewsDir: string;
  /** Folder of the briefing from the project, with a slash at its end; empty where it is the project. */
  export const briefing: string;
}
