import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { compiledLanguages } from './scripts/build/compiled-languages';

export default defineConfig({
  plugins: [WxtVitest(), compiledLanguages],
  test: { include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**'], environment: 'node', testTimeout: 20_000 },
});
