/** The collector's page, as the server draws it; what it says by itself stands in `field/words`. */
export const field = {
  title: 'Kolektor lapangan',
  shortName: 'Lapangan',
  needsScript: 'Halaman ini bekerja tanpa internet, dan untuk itu perlu JavaScript. Nyalakan dulu di peramban Anda.',
};
