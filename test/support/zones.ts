// The tests of other files again, in time zones that the machine is not in: for the two `timeZones.test.ts`.
const ZONES = ['UTC', 'Europe/Copenhagen', 'America/Los_Angeles'];

/** Put there by `environment.ts`; `undefined`: the machine's own. */
declare const setTimeZone: (zone: string | undefined) => void;

const zoneNow = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Declares all that these files hold once for each other zone, read in and run there. */
export function inEveryZone(files: readonly string[]): void {
  const own = zoneNow();
  describe.each(ZONES.filter((zone) => zone !== own))('under TZ=%s', (zone) => {
    setTimeZone(zone);
    jest.isolateModules(() => {
      for (const file of files) jest.requireActual(file);
    });
    setTimeZone(undefined);

    beforeAll(() => setTimeZone(zone));
    afterAll(() => setTimeZone(undefined));

    it('the process is there', () => {
      expect(zoneNow()).toBe(zone);
      expect(new Date(2027, 0, 1).getTimezoneOffset()).toBe(OFFSETS[zone]);
    });
  });
}

/** Minutes behind UTC in winter. */
const OFFSETS: Readonly<Record<string, number>> = {
  UTC: 0,
  'Europe/Copenhagen': -60,
  'America/Los_Angeles': 480,
};
