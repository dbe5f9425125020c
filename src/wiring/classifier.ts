// The weights of the sentences, read from the build's file when the first sentence comes; assemble.ts
// hands them to the conversation.
import { readFileSync } from 'node:fs';
import { openClassifier, type Classifier } from '../chat/sentences/classifier';
import { delivered } from '../ground/home';

const MODEL = delivered('dist', 'sentences.model');

export function lazyClassifier(file = MODEL): () => Classifier {
  let classifier: Classifier | undefined;
  return () => (classifier ??= openClassifier(readFileSync(file)));
}
