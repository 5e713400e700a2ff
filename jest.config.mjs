export default {
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/tools'].filter(Boolean),
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  modulePathIgnorePatterns: ['/dist/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swcOptions()] },
  moduleNameMapper: {
    '^@lumbung/([a-z-]+)/testing$': '<rootDir>/libs/$1/src/testing/index.ts',
    '^@lumbung/([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testSequencer: '<rootDir>/tools/spec/longest-first.mjs',
  globalSetup: '<rootDir>/tools/spec/before-all.mjs',
  globalTeardown: '<rootDir>/tools/spec/after-all.mjs',
  testTimeout: 30_000,
  // One more than cores: a spec waits for its database nearly half of its time.
  maxWorkers: 3,
  workerIdleMemoryLimit: '1500MB',
};

function swcOptions() {
  return {
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', decorators: true, tsx: true },
      target: 'es2023',
      keepClassNames: true,
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic', importSource: 'preact' },
      },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  };
}
