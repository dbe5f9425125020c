/** Practice mode cannot start; the message is one sentence for the person at the keyboard. */
export class StartFault extends Error {
  override readonly name = 'StartFault';
}
