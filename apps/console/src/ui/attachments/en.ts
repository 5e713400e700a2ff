import type { AttachmentsWords } from './id.js';

export const en: AttachmentsWords = {
  title: 'Attached proof',
  none: 'No proof yet. A photo of the receipt is enough.',
  add: 'Attach proof',
  sending: 'Sending…',
  remove: 'Remove',
  removeOf: (name) => `Remove the attachment ${name}`,
  removeConsequence: 'The file is removed. That there was one stays in the audit trail.',
  reason: 'Reason',
  removed: 'The attachment was removed.',
};
