/** Pages that a thread renders and writes. */
export interface RenderWork {
  /** The folder of the site that is built. */
  readonly dir: string;
  readonly pages: readonly PageToRender[];
}

/** A page by its file in the site, its address and the component of its route. */
export interface PageToRender {
  readonly file: string;
  readonly url: string;
  readonly component: string;
}

/** A page that the thread has written. */
export interface RenderAnswer {
  /** Its number among the pages of the work. */
  readonly index: number;
  readonly bytes: number;
  /** Of the file, hexadecimal. */
  readonly sha256: string;
}
