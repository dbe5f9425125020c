// The view of where a channel's courses can move; views.ts takes it in.

/** Where this channel's courses can go, and which can come here (D8). */
export interface MovingView {
  readonly kind: 'moving';
  readonly offers: readonly MovingOffer[];
  /** From 1; left out: all are here. */
  readonly page?: number;
  readonly pages?: number;
}

export interface MovingOffer {
  /** From this channel away, or from another one here. */
  readonly way: 'away' | 'here';
  /** The other channel's name. */
  readonly name: string;
  readonly count: number;
  /** The two channels as opaque words. */
  readonly from: string;
  readonly to: string;
}
