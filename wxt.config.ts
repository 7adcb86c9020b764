import path from 'node:path';
import { defineConfig } from 'wxt';

const extensionPages = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What only our own pages say is named after their folder in components/; a content script carries none of it. */
const saidOnOwnPages = /^(discounts|reading)[A-Z]/;

/** Descriptions are for translators: the compiled-in languages go without. */
const leanLocales = () => {
  let inContentScript = false;
  return {
    name: 'lean-locales',
    enforce: 'pre' as const,
    configResolved({ build }: { build: { lib: unknown } }) {
      inContentScript = build.lib !== false && build.lib !== undefined;
    },
    transform(code: string, id: string) {
      if (!/_locales\/\w+\/messages\.json$/.test(id)) return undefined;
      return JSON.stringify(
        JSON.parse(code, (key, value) => {
          const left = key === 'description' ? typeof value === 'string' : inContentScript && saidOnOwnPages.test(key);
          return left ? undefined : value;
        }),
      );
    },
  };
};

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'public',
  outDir: '.output',
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Stackwise',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage'],
    content_security_policy: { extension_pages: extensionPages },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'stackwise@stackwise.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  vite: () => ({
    // the storage library asks for the browser too: from our one file
    resolve: { alias: { '@wxt-dev/browser': path.resolve(import.meta.dirname, 'platform/browser.ts') } },
    plugins: [leanLocales()],
  }),
  zip: { excludeSources: ['coverage/**', 'test-results/**', 'pictures/**'] },
});
