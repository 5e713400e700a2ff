import type { field as fieldId } from './field.id.js';

export const field: typeof fieldId = {
  title: 'Field collector',
  shortName: 'Field',
  needsScript: 'This page works without a network, and needs JavaScript for it. Please turn it on in your browser.',
};
