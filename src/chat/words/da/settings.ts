// Danish words of settings; read by chat/words.

export const settings = {
  /** How this language calls itself. */
  itself: 'da, dansk, dk',
  switches: {
    on: 'ja, til, slået til, slå til, må gerne',
    off: 'nej, fra, slået fra, slå fra, må ikke',
  },
  retentionMonths:
    'måneder, opbevaring, opbevaringsmåneder, opbevar, slet efter, slettes efter, slettes, sletning, sletning efter, slettefrist',
  share: 'andel, andel af fuld tid, fuld tid, fuldtid, deltid, arbejdstid',
  dismissed: 'fjern, fjernes, ikke længere, slut',
  ofTheTeam: 'teamet, team, teamets, kanalen, kanalens, os, vores, alle',
  settings: 'indstillinger, indstilling, opsætning',
  settingsLanguage: 'sprog, sproget',
  settingsDigest:
    'digest, ugeoverblik, ugeoverblikket, ugens overblik, ugeoverblik om mandagen, mandagsoverblik',
  settingsGuests: 'gæster, gæst, gæsteadgang',
  settingsFormerCoordinator: 'fjern koordinator, tidligere koordinator, fjern koordinatoren',
  settingsCoordinator:
    'koordinator, koordinatorer, ny koordinator, udpeg koordinator, udpeg, tilføj koordinator',
  /** What one stands for, and how it is called. */
  monthsIn: {
    1: 'måneder, måned, mdr, md',
  },
  /** What one stands for, and how it is called. */
  percentIn: {
    1: 'procent, pct',
  },
};
