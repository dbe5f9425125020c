// Whose Teams account is whose; learnt by turn.ts and the roster, used by the messenger.

/**
 * Teams names a person in two ways: by directory id (who sends, and what the bot keeps) and by an
 * account for this bot (`29:…`, in mentions and for opening a chat). Both are remembered as they
 * pass by; what was forgotten is asked of the roster again.
 */
export interface Accounts {
  learn(person: string, account: string): void;
  accountOf(person: string): string | undefined;
  personOf(account: string): string | undefined;
  /** The address that Teams signs a person in by, as the roster told it. */
  learnMail(person: string, mail: string): void;
  mailOf(person: string): string | undefined;
}

const MOST = 20_000;

export function createAccounts(): Accounts {
  const accounts = new Map<string, string>();
  const people = new Map<string, string>();
  const mails = new Map<string, string>();
  return {
    learn(person, account) {
      if (accounts.size >= MOST) accounts.clear();
      if (people.size >= MOST) people.clear();
      accounts.set(person, account);
      people.set(account, person);
    },
    accountOf: (person) => accounts.get(person),
    personOf: (account) => people.get(account),
    learnMail(person, mail) {
      if (mails.size >= MOST) mails.clear();
      mails.set(person, mail);
    },
    mailOf: (person) => mails.get(person),
  };
}
