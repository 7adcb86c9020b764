// The house as syntax trees: every TypeScript file of every room.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';

export const rooms = ['core', 'readers', 'platform', 'components', 'entrypoints'] as const;
export type Room = (typeof rooms)[number];
export const isRoom = (name: string): name is Room => (rooms as readonly string[]).includes(name);

export interface Node {
  type: string;
  [key: string]: unknown;
}
export interface Source {
  room: Room;
  file: string;
  nodes: Node[];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function* walk(of: unknown): Generator<Node> {
  if (isNode(of)) yield of;
  if (typeof of === 'object' && of !== null) for (const child of Object.values(of)) yield* walk(child);
}

/** One file's text as a source; its room is the first folder of its path. */
export function sourceOf(file: string, text: string): Source {
  const room = file.split('/')[0] ?? '';
  if (!isRoom(room)) throw new Error(`${file} stands in no room`);
  return { room, file, nodes: [...walk(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }))] };
}

/** Every source of the house. */
export const readSources = (): Source[] =>
  rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.posix.join(room, name))
      .map((file) => sourceOf(file, readFileSync(file, 'utf8'))),
  );

/** The text of a string literal, where a node is one. */
export const literal = (node: unknown): string | undefined =>
  isNode(node) && typeof node['value'] === 'string' ? node['value'] : undefined;

const named = (node: unknown, name: string) => isNode(node) && node.type === 'Identifier' && node['name'] === name;
/** Whether a node reads `object.property`. */
export const isMember = (node: unknown, object: string, property: string): boolean =>
  isNode(node) && node.type === 'MemberExpression' && named(node['object'], object) && named(node['property'], property);
/** Whether a node is `new Name()` without arguments. */
export const isBareNew = (node: Node, name: string): boolean =>
  node.type === 'NewExpression' && named(node['callee'], name) && (node['arguments'] as unknown[]).length === 0;

export interface Import {
  from: string;
  target: string;
}
const IMPORTING = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression']);

/** What a source imports or re-exports; `target` is a path of the repository for relative imports. */
export const importsOf = ({ file, nodes }: Source): Import[] =>
  nodes
    .filter(({ type }) => IMPORTING.has(type))
    .flatMap((node) => {
      const from = literal(node['source']);
      if (from === undefined) return [];
      const target = from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from.replace(/\?.*$/, '')) : from;
      return [{ from, target }];
    });
