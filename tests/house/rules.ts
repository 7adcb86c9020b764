// The rules of the house, each a function from sources to what breaks it.
import { importsOf, isBareNew, isMember, isRoom, literal, type Room, type Source } from './sources';

const arrows: Record<Room, { rooms: readonly Room[]; others: RegExp }> = {
  core: { rooms: [], others: /^zod\/mini$/ },
  readers: { rooms: ['core'], others: /^$/ },
  platform: { rooms: ['core'], others: /^(zod\/mini|idb|webextension-polyfill|wxt\/utils\/storage)$/ },
  components: { rooms: ['core'], others: /^(preact(\/hooks)?|@preact\/signals|public\/_locales\/.*|virtual:language[a-z-]*)$/ },
  entrypoints: { rooms: ['readers', 'platform', 'components', 'core'], others: /^(preact|@preact\/signals|wxt\/utils\/.*)$/ },
};

/** Imports that point where the house has no arrow. */
export const wrongArrows = (sources: Source[]): string[] =>
  sources.flatMap((source) =>
    importsOf(source)
      .filter(({ target }) => {
        const room = target.split('/')[0] ?? '';
        const { rooms, others } = arrows[source.room];
        return !(room === source.room || (isRoom(room) && rooms.includes(room)) || others.test(target));
      })
      .map(({ from }) => `${source.file} imports ${from}`),
  );

/** Files that import themselves by way of others; an import of types is one. */
export function cycles(sources: Source[]): string[] {
  const nameOf = (file: string) => file.replace(/\.tsx?$/, '');
  const reached = new Map(sources.map((source) => [nameOf(source.file), importsOf(source).map((one) => nameOf(one.target))]));
  const reaches = (from: string, seen = new Set<string>()): Set<string> => {
    for (const next of reached.get(from) ?? []) if (!seen.has(next)) reaches(next, seen.add(next));
    return seen;
  };
  return [...reached.keys()].filter((name) => reaches(name).has(name));
}

/** A clock or chance in core, and a clock anywhere but in platform/clock.ts. */
export const ambientTime = (sources: Source[]): string[] =>
  sources
    .filter(({ file }) => file !== 'platform/clock.ts')
    .filter(({ room, nodes }) =>
      nodes.some(
        (node) => isMember(node, 'Date', 'now') || isBareNew(node, 'Date') || (room === 'core' && isMember(node, 'Math', 'random')),
      ),
    )
    .map(({ file }) => file);

const SPOKEN = /^(aria-label|aria-description|title|alt|placeholder|label)$/;

/** Words for people that stand in markup instead of in _locales. */
export const spokenStrings = (sources: Source[]): string[] =>
  sources.flatMap(({ file, nodes }) =>
    nodes
      .flatMap((node) => {
        if (node.type === 'JSXText') return literal(node) ?? [];
        const attribute = node.type === 'JSXAttribute' ? (node['name'] as { name?: unknown }) : undefined;
        return typeof attribute?.name === 'string' && SPOKEN.test(attribute.name) ? (literal(node['value']) ?? []) : [];
      })
      .filter((text) => /\p{L}{2}/u.test(text))
      .map((text) => `${file}: ${text.trim()}`),
  );

/** Network code: nothing in the house may speak to anyone. */
export const networkCode = (sources: Source[]): string[] =>
  sources
    .filter(({ nodes }) =>
      nodes.some((node) => {
        const callee = (node.type === 'CallExpression' || node.type === 'NewExpression' ? node['callee'] : undefined) as
          | { type?: string; name?: string }
          | undefined;
        const name = callee?.type === 'Identifier' ? callee.name : undefined;
        return (
          (name !== undefined && /^(fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|importScripts)$/.test(name)) ||
          isMember(node, 'navigator', 'sendBeacon')
        );
      }),
    )
    .map(({ file }) => file);
