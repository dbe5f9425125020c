import type { Texts } from './index';

/** English. One section a file under `en/`, the same keys as in Danish. */
export const en: Texts = {};
