import type { Messages } from './id.js';

/** The words of the file a member takes along of himself. */
export const ownData: Messages['ownData'] = {
  title: 'Download my data',
  lead: 'One Excel file with your data at this cooperative:',
  holds: [
    'Your particulars, with your NIK and other numbers whole.',
    'Your heirs, and what you agreed to and when.',
    'Your savings with their moves, and mandatory savings month by month.',
    'Your orders, and the devices that are signed in to your account.',
  ],
  careful: 'Keep this file safe. Do not send it to anybody you do not know.',
  download: 'Download the file',
};
