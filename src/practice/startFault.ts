// Why practice mode cannot start; thrown in this room, shown by main.

/** Practice mode cannot start; the message is one sentence for the person at the keyboard. */
export class StartFault extends Error {
  override readonly name = 'StartFault';
}
