// Pages that other rooms serve, and plain answers; server.ts serves what the wiring gives.

/** What a page is answered with. */
export interface Page {
  readonly status: number;
  /** Media type, with its charset. */
  readonly type: string;
  readonly body: string | Buffer;
  /** Offered for saving under this name. */
  readonly fileName?: string;
  /** Whoever has it already is told so (ETag, 304); left out: nobody may keep it. */
  readonly isKept?: true;
}

/**
 * A page that some other room serves, by GET: the calendar feed, practice files. `path` as restify
 * writes it (`/calendar/:secret`); `answer` gets the parts by name, as the caller wrote them.
 */
export interface GetRoute {
  readonly path: string;
  readonly answer: (parts: Readonly<Record<string, string>>) => Promise<Page>;
}

export const NOT_FOUND: Page = { status: 404, type: 'text/plain; charset=utf-8', body: '' };

export function plainPage(status: number, body: string): Page {
  return { status, type: 'text/plain; charset=utf-8', body };
}
