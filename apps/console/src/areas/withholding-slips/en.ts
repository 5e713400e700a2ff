import type { SlipsWords } from './id.js';

export const en: SlipsWords = {
  title: 'Tax slips',
  lead: 'Proof of the tax kept back of returns on savings, by member and month, also where it is nothing.',
  empty: 'No slips yet',
  emptyText: 'Slips are made by themselves when returns on savings are posted at the end of a month.',
  nothingFound: 'Nothing fits',
  nothingFoundText: 'Change the month or the words.',
  search: 'Find a name, member number or slip number',
  month: 'Month',
  everyMonth: 'All months',
  number: 'Number',
  member: 'Member',
  gross: 'Earned',
  tax: 'Tax',
  correction: (n) => `Correction ${n}`,
  pdf: 'PDF',
  pdfOf: (number) => `Download PDF ${number}`,
};
