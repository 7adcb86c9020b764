// How our own pages are cut into files: the browser asks for each by itself, and the popup is seen the sooner the fewer stand before it.

/** What of the bundler's view of the modules is needed. */
interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

const POPUP = /\/entrypoints\/popup\/main\.tsx$/;
const BACKGROUND = /\/entrypoints\/background\/index\.ts$/;

/** Every module that an entry imports, and what those import; not the entry itself, which begins when it is loaded. */
function reachedFrom(entry: string | undefined, graph: Graph): Set<string> {
  const reached = new Set<string>();
  const waiting = entry === undefined ? [] : [entry];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) {
      if (!reached.has(imported)) waiting.push(imported);
      reached.add(imported);
    }
  }
  return reached;
}

/** Two files for what the popup is made of: what the background knows too, and what is drawn. Other pages take from them what they share. */
function popupFiles() {
  const entries = new Map<RegExp, string>();
  let reached: { popup: Set<string>; background: Set<string> } | undefined;
  return {
    see(id: string): void {
      for (const entry of [POPUP, BACKGROUND]) if (entry.test(id)) entries.set(entry, id);
    },
    nameOf(id: string, graph: Graph): string | null {
      reached ??= { popup: reachedFrom(entries.get(POPUP), graph), background: reachedFrom(entries.get(BACKGROUND), graph) };
      if (!reached.popup.has(id)) return null;
      return reached.background.has(id) ? 'known' : 'drawn';
    },
  };
}

const STYLE = /\s*<link rel="stylesheet"[^>]*>/g;

/** A page's style sheet before its scripts: nothing is painted without it. */
const styleFirst = (html: string): string =>
  html.replace(STYLE, '').replace(/\s*<title>/, (title) => [...(html.match(STYLE) ?? []), title].join(''));

/** For the build of our pages alone: a content script is one file as it is. What is loaded ahead of need only stands in the way of the paint. */
export const pageFiles = () => {
  const files = popupFiles();
  return {
    name: 'page-files',
    apply: 'build' as const,
    config: ({ build }: { build?: { lib?: unknown } }) =>
      build?.lib
        ? undefined
        : {
            build: {
              modulePreload: false as const,
              rollupOptions: { output: { codeSplitting: { groups: [{ name: files.nameOf, includeDependenciesRecursively: false }] } } },
            },
          },
    moduleParsed: ({ id }: { id: string }) => files.see(id),
    transformIndexHtml: { order: 'post' as const, handler: styleFirst },
  };
};
