import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist/', 'coverage/', '.tmp/', 'bench/build/', 'bench/results/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strict, lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // A native checkbox says itself whether it is checked.
      'lit-a11y/role-has-required-aria-attrs': 'off',
      // Taken out of what the rest is.
      '@typescript-eslint/no-unused-vars': ['error', { args: 'after-used', ignoreRestSiblings: true }],
      // What a type cannot say is asserted where it is known, with `!`.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      'no-restricted-syntax': ['error', 'TSEnumDeclaration', 'TSModuleDeclaration[kind=namespace]'],
    },
  },
  { files: ['**/*.mjs', 'test/unit/**'], languageOptions: { globals: globals.node } },
  {
    files: ['demo/**/*.js', 'test/frameworks/**', 'bench/**'],
    languageOptions: { globals: globals.browser },
  },
  { files: ['test/browser/**'], languageOptions: { globals: { ...globals.browser, ...globals.mocha } } },
);
