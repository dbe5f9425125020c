/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/test/support/environment.ts',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, inputSourceMap: false },
    ],
  },
  moduleNameMapper: {
    '^(gpt-tokenizer|openai|botbuilder-dialogs)$': '<rootDir>/bin/pack/unused.js',
  },
  globalSetup: '<rootDir>/test/support/learnt.ts',
  setupFilesAfterEnv: ['<rootDir>/test/support/seed.ts'],
  // Ends what hangs; no test is meant to come near it, on however busy a machine.
  testTimeout: 900_000,
  // Both cores of a small machine: what waits for the table emulator leaves room for another.
  maxWorkers: '100%',
};
