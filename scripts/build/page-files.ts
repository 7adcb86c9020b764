// How our own pages are cut into files: the browser asks for each by itself, and the popup is seen the sooner the fewer stand before it.

/** What of the bundler's view of the modules is needed. */
interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** Where what is to be one file begins. */
const BEGINS = {
  popup: /\/entrypoints\/popup\/index\.html$/,
  background: /virtual:wxt-background-entrypoint/,
  planner: /\/core\/answer\/answer-cart\.ts$/,
};
type Begins = keyof typeof BEGINS;

/** The popup's own beginning, which no other page may load: its script begins, its sheet dresses whatever links it. */
const POPUPS_OWN = /\/entrypoints\/popup\/(index\.html|main\.tsx|[\w-]+\.css)$/;

/** A module with every one that it imports, and what those import. */
function reachedFrom(entry: string | undefined, graph: Graph): Set<string> {
  const waiting = entry === undefined ? [] : [entry];
  const reached = new Set(waiting);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) {
      if (!reached.has(imported)) waiting.push(imported);
      reached.add(imported);
    }
  }
  return reached;
}

/**
 * Two files for what the popup is made of: what the background knows too, and what is drawn; and one for the rest of the planner. Other
 * pages take from them what they share.
 */
function sharedFiles() {
  const found: Partial<Record<Begins, string>> = {};
  const reached: Partial<Record<Begins, Set<string>>> = {};
  const reaches = (from: Begins, id: string, graph: Graph): boolean => {
    reached[from] ??= reachedFrom(found[from], graph);
    return reached[from].has(id);
  };
  return {
    see(id: string): void {
      for (const name of ['popup', 'background', 'planner'] as const) if (BEGINS[name].test(id)) found[name] = id;
    },
    nameOf(id: string, graph: Graph): string | null {
      if (POPUPS_OWN.test(id)) return null;
      if (reaches('popup', id, graph)) return reaches('background', id, graph) ? 'known' : 'drawn';
      return reaches('planner', id, graph) ? 'answer-cart' : null;
    },
  };
}

const STYLE = /\s*<link rel="stylesheet"[^>]*>/g;

/** A page's style sheet before its scripts: nothing is painted without it. */
const styleFirst = (html: string): string =>
  html.replace(STYLE, '').replace(/\s*<title>/, (title) => [...(html.match(STYLE) ?? []), title].join(''));

/** For the build of our pages alone: a content script is one file as it is. What is loaded ahead of need only stands in the way of the paint. */
export const pageFiles = () => {
  const files = sharedFiles();
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
