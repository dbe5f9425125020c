// What a core element (kerneelement) is; the programmes' data files hold them, `fidelity` judges them.
import type { InEachLanguage } from '../course/language';

/** Facts that can show a core element; the rest is a self-check (C8). */
export type ElementProof =
  | 'oneWorker'
  | 'timeLimited'
  | 'threePhases'
  | 'fallingIntensity'
  | 'chosenFocus'
  | 'localContacts'
  | 'supportAndCoordination';

export interface CoreElement extends InEachLanguage<string> {
  readonly id: string;
  readonly source: string;
  readonly shownBy?: ElementProof;
}
