// Before any test: the weights of the sentences are those of today's corpus (jest's globalSetup).
import { createRequire } from 'node:module';
import * as how from '../../src/chat/sentences/model/build';

interface Sentences {
  readonly learn: (trainer: typeof how) => void;
}

export default function learnt(): void {
  const sentences = createRequire(__filename)('../../bin/sentences.js') as Sentences;
  sentences.learn(how);
}
