import { phrases } from './vocabulary';

/** Opens the reason that may end any line. */
export const REASON = phrases({
  da: 'årsag, grund, fordi, begrundelse, på grund af, pga, p.g.a., grundet',
  en: 'reason, because, because of, due to',
});
