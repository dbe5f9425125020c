// Danish words of handover; read by chat/words.

export const handover = {
  handover: 'overdragelse, overdragelsesplan, overdragelsesplanen',
  handoverNeed: 'behov, ved behov',
  handoverCrisis: 'krise, i krise, ved krise',
  handoverRelapse: 'tilbagefald, ved tilbagefald',
  handoverResponsible: 'ansvar, ansvaret, ansvarlig',
  handoverSupporters: 'støtter, støttepersoner, netværk, netværket',
  handoverFurtherSupport: 'bevilget støtte, videre støtte, fortsat støtte',
};
