import { startHouse, type TestHouse } from '../support/house';
import { AMINA, CHANNEL, KAREN, PETER, shown, SOFIE } from '../e2e/world';

const PEOPLE = [SOFIE, AMINA, PETER, KAREN];
const ENROLLED =
  '§85 samtykke ja målgruppe ja cti Amina job Peter jobcenter Karen social ingen opstart 5/1-2027 første dag 11/1-2027 start 11/1-2027 tidligere støtte nej';

describe('what the bot answers, read from outside', () => {
  let house: TestHouse;
  const say = (text: string, mentions = PEOPLE.filter(({ name }) => text.includes(`@${name}`))) =>
    house.client.say(text, { from: SOFIE, in: CHANNEL, mentions });
  const asked = async (text: string): Promise<string> =>
    shown(await say(text)).replaceAll('\u00a0', ' ');

  beforeAll(async () => {
    house = await startHouse('2027-01-12T09:00:00Z');
    const members = PEOPLE.map(({ id, name }) => ({ id: `29:${id}`, name, aadObjectId: id }));
    house.connector.setMembers(CHANNEL.channel, members);
    await asked('sprog da');
    await asked(`opret borger 42 ${ENROLLED}`);
  }, 120_000);
  afterAll(() => house.stop());

  it('P6: takes who was there, or missing, by name as well as by role', async () => {
    expect(await asked('møde 42 opstart afholdt 5/1 uden @Peter Bruun')).toContain(
      'Opstartsmødet blev holdt den 5. januar 2027 med borgeren, CTI-medarbejderen og sagsbehandleren i jobcentret.',
    );
    expect(await asked('status 42')).toContain('jobkonsulenten');
    expect(
      await asked('meeting 42 followup held 2027-01-08 with @Amina Yildiz and @Karen Østergaard'),
    ).toContain(
      'Opfølgningen blev holdt den 8. januar 2027 med borgeren, CTI-medarbejderen og sagsbehandleren i jobcentret.',
    );
    expect(await asked('møde 42 opfølgning afholdt 7/1 uden Karen')).toContain(
      'med borgeren, CTI-medarbejderen og jobkonsulenten.',
    );
    expect(await asked('møde 42 opfølgning afholdt 6/1 med @Sofie Lindgaard')).toContain(
      'Sofie Lindgaard har ingen rolle på forløbet',
    );
  });

  it('P6: nobody has failed to come to a meeting that is still ahead', async () => {
    await asked('møde 42 netværk 2/2-2027 kl 10');
    const answer = await asked('møde 42 netværk udeblevet');
    expect(answer).toContain('2. februar 2027 er ikke kommet endnu');
    expect(answer).toContain('spørgsmål og svar nr.');
    expect(await asked('status 42')).toMatch(/2\. februar 2027.*\n?.*overdragelsessamtale/i);
    await asked('møde 42 netværk aflyst');
  });

  it('one day ahead is no plural, in either language', async () => {
    expect(await asked('kommende 1')).toContain('Den næste dag');
    expect(await asked('kommende 2')).toContain('De næste 2 dage');
  });

  it('what was not understood is shown as it was seen, mentions too', async () => {
    const answer = await asked('fjernelse @Karen Østergaard');
    expect(answer).toContain('fjernelse @Karen Østergaard');
    expect(answer).not.toContain('<at>');
  });

  it('T8: what was logged on the day of an early end, before it, is no after-care', async () => {
    await asked('kontakt 42 30 hjemme');
    const stopped = await asked('afbryd 42 flyttet fra kommunen');
    expect(stopped).not.toContain('støtte efter sidste dag');
    expect(await asked('kontakt 42 20 telefon')).toContain(
      'Der er noteret støtte efter sidste dag',
    );
  });

  it('in a chat with several teams a command without a number asks for the team alone', async () => {
    const other = { team: '19:two@thread.tacv2', channel: '19:two-ch@thread.tacv2' };
    const members = [SOFIE].map(({ id, name }) => ({ id: `29:${id}`, name, aadObjectId: id }));
    house.connector.setMembers(other.channel, members);
    await house.client.say('opret borger 42 §82b samtykke ja', { from: SOFIE, in: other });
    const personally = async (text: string): Promise<string> =>
      shown(await house.client.say(text, { from: SOFIE, in: { personal: true } }));
    await personally('sprog da');
    const about = await personally('caseload');
    expect(about).toContain('Du er med i flere teams');
    expect(about).toContain('Team 1');
    expect(await personally('status 42')).toContain('Nummeret findes i flere af dine teams');
  });
});
