// The weights of the sentences, read from the build's file when the first sentence comes; assemble.ts
// hands them to the conversation.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openClassifier, type Classifier } from '../chat/sentences/classifier';

const MODEL = join(__dirname, '..', '..', 'dist', 'sentences.model');

export function lazyClassifier(file = MODEL): () => Classifier {
  let classifier: Classifier | undefined;
  return () => (classifier ??= openClassifier(readFileSync(file)));
}
