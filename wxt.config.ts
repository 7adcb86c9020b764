import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'wxt';
import { manifestMessages } from './scripts/build/compile-messages';
import { compiledLanguages } from './scripts/build/compiled-languages';
import { pageFiles } from './scripts/build/page-files';

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

/** WXT and its storage library ask for the browser too: from our own files, in content scripts without the wrapper. */
const oneBrowser = () => {
  let file = 'platform/browser.ts';
  return {
    name: 'one-browser',
    enforce: 'pre' as const,
    configResolved({ build }: { build: { lib: unknown } }) {
      if (build.lib !== false && build.lib !== undefined) file = 'platform/native-browser.ts';
    },
    resolveId: (source: string) => (source === '@wxt-dev/browser' ? path.resolve(import.meta.dirname, file) : undefined),
  };
};

/**
 * WXT gives every content script a context that tells the page, by a message and an event, the extension's id. None of ours asks anything of
 * it: this is one that says nothing.
 */
const silentContext = {
  name: 'silent-context',
  enforce: 'pre' as const,
  resolveId: (source: string) => (source === 'wxt/utils/content-script-context' ? '\0silent-context' : undefined),
  load: (id: string) => (id === '\0silent-context' ? 'export class ContentScriptContext {}' : undefined),
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
    permissions: ['storage', 'alarms'],
    commands: { 'open-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_extensionCommandPanel__' } },
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
    plugins: [oneBrowser(), silentContext, compiledLanguages, pageFiles()],
  }),
  hooks: {
    'build:publicAssets'(_wxt, files) {
      for (const [at, file] of files.entries()) {
        if (!/^_locales/.test(file.relativeDest) || !('absoluteSrc' in file)) continue;
        files[at] = { relativeDest: file.relativeDest, contents: manifestMessages(readFileSync(file.absoluteSrc, 'utf8')) };
      }
    },
  },
  zip: { excludeSources: ['coverage/**', 'test-results/**', 'pictures/**'] },
});
