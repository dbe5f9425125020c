// What both manuals say of the phases after the first; the programmes' data files add the page. Own words.
import type { InEachLanguage } from '../course/language';
import type { PhaseWords } from './programme';

type Said = InEachLanguage<Omit<PhaseWords, 'source'>>;

/** Trying out and adapting. */
export const TRYING_OUT: Said = {
  da: {
    about:
      'Nu afprøves det, I har sat i gang. Borgeren og netværket klarer mere selv, og I ser sammen på, hvad der virker, og hvad der skal tilpasses.',
    role: 'CTI-medarbejderen træder et skridt tilbage og er sjældnere sammen med borgeren, men koordinerer lige så aktivt som før og træder til, hvis noget går i stå.',
    plan: 'Gå CTI-planen igennem sammen med borgeren: Passer fokusområderne stadig, og giver aktiviteterne den støtte, der er brug for?',
  },
  en: {
    about:
      'What you set going now has to prove itself. The citizen and the network manage more on their own, and together you look at what works and what needs changing.',
    role: 'The CTI worker takes a step back and is with the citizen less often, but coordinates as actively as before and steps in if something gets stuck.',
    plan: 'Go through the CTI plan with the citizen: do the focus areas still fit, and do the activities give the support that is needed?',
  },
};

/** Handing over and anchoring: the last phase. */
export const HANDING_OVER: Said = {
  da: {
    about:
      'Nu gives støtten videre. Målet er et netværk, der holder, og en borger, der ved, hvem der hjælper med hvad, når CTI slutter.',
    role: 'CTI-medarbejderen støtter fra sidelinjen: samler borgerens netværk og hjælper med overdragelsesplanen, så det langsigtede ansvar ligger hos borgeren eller én bestemt aktør, fx en sagsbehandler.',
    plan: 'Tilpas CTI-planen til den sidste fase sammen med borgeren, og begynd på overdragelsesplanen: Hvem gør hvad ved behov, krise og tilbagefald?',
  },
  en: {
    about:
      'Now the support is handed over. The aim is a network that lasts and a citizen who knows who helps with what when CTI ends.',
    role: "The CTI worker is mostly on the sideline: brings the citizen's network together, helps with the handover plan and helps to place the long-term responsibility with the citizen or one named professional or service.",
    plan: 'Adapt the CTI plan to the last phase together with the citizen, and begin the handover plan: who does what in need, crisis and relapse?',
  },
};
