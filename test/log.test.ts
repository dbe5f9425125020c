import { catchConsole, createLog, errorFields } from '../src/ground/log';
import type { Log, LogFields, LogLevel } from '../src/ground/log';

interface Line extends LogFields {
  readonly level: number;
  readonly event: string;
}

function logInto(level: LogLevel = 'debug'): { log: Log; lines: Line[] } {
  const lines: Line[] = [];
  const write = (line: string): void => void lines.push(JSON.parse(line) as Line);
  return { log: createLog(level, { write }), lines };
}

describe('the log (D4)', () => {
  it('writes one JSON object a line, with an ISO time', () => {
    const { log, lines } = logInto();
    log.info('turn.done', { kind: 'press', ms: 12, late: false, what: null });
    expect(lines).toEqual([
      {
        level: 30,
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
        event: 'turn.done',
        kind: 'press',
        ms: 12,
        late: false,
        what: null,
      },
    ]);
  });

  it('keeps to its level', () => {
    const { log, lines } = logInto('warn');
    log.debug('a');
    log.info('b');
    log.warn('c');
    log.error('d');
    expect(lines.map((line) => line.event)).toEqual(['c', 'd']);
  });

  it('leaves out what a person may have written', () => {
    const { log, lines } = logInto();
    log.warn('x', { name: 'Anna Berg', text: 'borger 42 æøå', long: 'a'.repeat(121), ok: 'sent' });
    expect(lines[0]).toMatchObject({
      name: '(left out)',
      text: '(left out)',
      long: '(left out)',
      ok: 'sent',
    });
  });

  it('tells of an error its class, code and place, and never its message', () => {
    const error = Object.assign(new TypeError('Anna Berg, 120387-1234'), {
      code: 'ECONNRESET',
      statusCode: 503,
      details: { text: 'Anna' },
    });
    const fields = errorFields(error);
    expect(fields).toEqual({
      error: 'TypeError',
      code: 'ECONNRESET',
      status: 503,
      at: expect.stringMatching(/^log\.test\.ts:\d+$/) as string,
    });
  });

  it('tells of what was thrown instead of an error its type alone', () => {
    expect(errorFields('Anna Berg')).toEqual({ error: 'string' });
    expect(errorFields(undefined)).toEqual({ error: 'undefined' });
  });
});

describe('the console of libraries', () => {
  it('becomes lines without content, until it is put back', () => {
    const { log, lines } = logInto();
    const before = console.error;
    const restore = catchConsole(log);
    try {
      console.error(new RangeError('Anna Berg'));
      console.warn('borger 918273', { name: 'Anna' });
      console.log('Anna Berg');
    } finally {
      restore();
    }
    expect(console.error).toBe(before);
    expect(lines).toMatchObject([
      { level: 40, event: 'library.console', error: 'RangeError' },
      { level: 40, event: 'library.console' },
      { level: 20, event: 'library.console' },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/Anna|918273/);
  });
});
