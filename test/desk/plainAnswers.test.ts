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
  });
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
    const answer = await asked('qwx zzkl @Karen Østergaard');
    expect(answer).toContain('qwx zzkl @Karen Østergaard');
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

  it('T4: asked after the end, it speaks of the end as past', async () => {
    const answer = await asked('forlæng 42');
    expect(answer).toContain('sidste dag var 11. januar 2027');
    expect(answer).toContain('spørgsmål og svar nr. 44');
    expect(answer).not.toContain('inden da');
  });

  it('advice given at enrolment leads to no course that is not there', async () => {
    const twice = await asked('opret borger 55 §85 samtykke ja cti Amina social Amina');
    expect(twice).toContain('spørgsmål og svar nr. 53');
    expect(twice).not.toContain('»rolle 55');
    const early = await asked(
      'opret borger 56 §85 samtykke ja første dag 1/3-2027 start 10/2-2027',
    );
    expect(early).toContain('»start 15/2-2027 årsag …«');
    expect(early).not.toContain('»start 56');
    const noMatch = await asked('opret borger 57 §85 samtykke ja start 1/3-2027');
    expect(noMatch).toContain('Første arbejdsdag eller dagen for overgangen');
    expect(noMatch).toContain('Der er ikke noteret et jobmatch endnu');
    const pending = await asked('opret borger 58 §85 samtykke afventer første dag 1/3-2027');
    expect(pending).toContain('Borgerens samtykke til at dele oplysninger mangler');
    expect(await asked('oversigt')).not.toMatch(/Borger 5[5-8]/);
  });

  it('C1: nobody cannot answer for the joint plan', async () => {
    await asked('opret borger 60 §85 samtykke ja jobcenter Karen social ingen');
    expect(await asked('plan 60 tovholder social')).toContain('spørgsmål og svar nr. 36');
    expect(await asked('plan 60 tovholder jobcenter')).toContain('tovholder');
  });

  it('C6: a part of the handover plan is written in one line', async () => {
    expect(await asked('overdragelse 60 krise ring til lægen')).toContain('ring til lægen');
    expect(await asked('handover 60 responsible citizen and sister')).toContain(
      'citizen and sister',
    );
    expect(await asked('overdragelse 60')).toContain('ring til lægen');
  });

  it('P9: the overview marks a course whose consent was withdrawn', async () => {
    const frozen = await asked('samtykke 60 trukket');
    expect(frozen).not.toContain('\nTjekliste\n');
    expect(await asked('oversigt')).toContain('✕ Samtykket er trukket tilbage');
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
