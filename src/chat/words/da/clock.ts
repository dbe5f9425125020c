// Danish words of clock; read by chat/words.

export const clock = {
  pauseReasons: {
    treatment: 'behandling, i behandling, misbrugsbehandling, døgnbehandling, rusmiddelbehandling',
    hospital: 'hospital, indlagt, indlæggelse, sygehus, på hospitalet, på sygehuset',
    prison: 'fængsel, fængslet, afsoning, afsoner, arrest, i fængsel, varetægt',
    other: 'andet, anden, andre',
  },
  beforeItsDate:
    'siden, fra, siden den, siden d, fra den, fra d, til, til den, til d, i, om, efter, efter den, før, før den, inden, inden den, indtil, indtil den, senest, senest den',
  startedThen: 'start, opstart, starter',
  start: 'start, start cti, start forløb, starte, begynd, begynde',
  pause: 'pause, sæt på pause, pausér, sæt pause',
  pauseUntil: 'til, indtil',
  resume: 'genoptag, genoptage, genoptagelse, slut pause, fortsæt',
  stop: 'afbryd, afbryde, afbrydelse, stop, afbrudt, afslut før tid',
  extend: 'forlæng, forlængelse, forlænge, forlæng forløb',
  whatIf: 'hvad nu hvis, hvad hvis, hvad sker der hvis, prøv',
  whatIfPause: 'pause, pauses, på pause',
  /** January first, Monday first, one first; comma between several ways. */
  names: {
    months: 'januar februar marts april maj juni juli august september oktober november december',
    weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
    shortWeekdays: 'man tirs,tir ons tors,tor fre lør søn',
    /** As a spreadsheet cuts them. */
    cellWeekdays: 'ma ti on to fr lø sø',
    counts: 'en,et to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten',
  },
};
