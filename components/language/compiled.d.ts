// What the build makes of `public/_locales`.
declare module 'virtual:languages' {
  /** every message's key */
  export const keys: readonly string[];
  /** by BCP 47 tag: a JSON list of the messages in the order of the keys, 0 where there is none */
  export const texts: Readonly<Record<string, string>>;
}
declare module 'virtual:language-loaders' {
  /** every message's key */
  export const keys: readonly string[];
  /** by BCP 47 tag: the text of `virtual:languages`, from a file of its own */
  export const loaders: Readonly<Record<string, () => Promise<{ default: string }>>>;
}
