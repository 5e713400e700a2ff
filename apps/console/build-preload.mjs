/** Lets the page ask at once, with its first script, for the piece made of `module`, which that script will want. */
export function preload(module) {
  return {
    name: 'preload',
    transformIndexHtml(_html, { bundle }) {
      const piece = Object.values(bundle ?? {}).find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
      if (piece === undefined) throw new Error(`No piece is made of ${module}.`);
      return [{ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${piece.fileName}` } }];
    },
  };
}
