import type { Plugin } from 'vite';

/**
 * Lets `astro dev` answer the addresses of the briefing, which end with a slash, in a site whose own do not.
 * @param home path of the briefing, with a slash at both ends
 */
export function folderAddresses(home: string): Plugin {
  return {
    name: 'backgrounder:folder-addresses',
    apply: 'serve',
    enforce: 'post',
    // Before Astro, which rejects them and stands first since its own turn.
    configureServer: (server) => () => {
      server.middlewares.stack.unshift({
        route: '',
        handle(request: { url?: string }, _response: unknown, next: () => void) {
          request.url = withoutSlash(request.url ?? '', home);
          next();
        },
      });
    },
  };
}

/** An address below the home of a briefing without the slash at the end of its path; any other as it is. */
export function withoutSlash(url: string, home: string): string {
  return url.startsWith(home) ? url.replace(/^([^?#]*[^/?#])\/(?=$|[?#])/, '$1') : url;
}
