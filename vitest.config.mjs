import { defineConfig } from 'vitest/config';
import { inlineHeads } from './scripts/inline-heads.mjs';

export default defineConfig({
  plugins: [inlineHeads()],
  define: { __DEV__: 'true' },
  test: { include: ['test/unit/**/*.test.ts'] },
});
