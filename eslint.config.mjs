import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { constraints } from './tools/lint/plan.mjs';

const throughTheTransaction = {
  selector: "Decorator[expression.callee.name='InjectRepository']",
  message: 'Rows are reached only through the transaction of TenantDatabase or PlatformDatabase.',
};

const boundBehindThePolicy = {
  selector: String.raw`TemplateElement[value.raw=/([<>]=?|\bid =) \(?coalesce\(\$/]`,
  message: 'Behind a policy no index takes this bound: write (select coalesce(...)). See decision 0031.',
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/generated.ts', '.nx/**', '.data/**', 'tools/lint/violation/**'] },
  ...tseslint.configs.recommended,
  prettier,
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    plugins: { '@nx': nx, 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.base.json' })] },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: [], depConstraints: constraints },
      ],
      'import-x/no-cycle': ['error', { ignoreExternal: true, maxDepth: 8 }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unsafe-function-type': 'off',
      'no-restricted-syntax': ['error', throughTheTransaction, boundBehindThePolicy],
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      'no-console': 'off',
    },
  },
  {
    files: ['libs/**/*.ts'],
    ignores: ['libs/platform/**', '**/migrations/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'typeorm',
              importNames: ['DataSource', 'Repository', 'getRepository'],
              message: 'Only platform speaks to the data source.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['tools/bench/**', '**/*.mjs'],
    rules: { '@nx/enforce-module-boundaries': 'off' },
  },
);
