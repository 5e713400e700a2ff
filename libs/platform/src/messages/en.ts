import type { id } from './id.js';

export const en: Record<keyof typeof id, string> = {
  INVALID_INPUT: '{problem}',
  FOUR_EYES_REQUIRED: 'Somebody else must approve this: it was requested by {makerName}.',
  SLUG_TAKEN: 'The address “{slug}” is already in use. Please choose another.',
  'problem.regionUnknown': 'This region code is not known.',
  'problem.regionTooWide': 'Choose the village, not a wider region.',
  'problem.fileSize': 'A file must not be empty and has at most 5 MB.',
  'problem.fileType': 'Only PDF, JPG, PNG or WebP can be uploaded.',
  'dayEnd.fault': 'A technical fault happened (reference {reference}). The step is tried again by itself.',
};
