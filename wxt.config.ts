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
  // the storage library asks for the browser too: from our one file
  vite: () => ({ resolve: { alias: { '@wxt-dev/browser': path.resolve(import.meta.dirname, 'platform/browser.ts') } } }),
  zip: { excludeSources: ['coverage/**', 'test-results/**', 'pictures/**'] },
});
