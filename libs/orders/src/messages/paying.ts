/** Sentences about buyers who pay. */
export const id = {
  'order.step.PAYMENT_METHOD_CHANGED': 'Cara bayar diganti',
} as const;

export const en: Record<keyof typeof id, string> = {
  'order.step.PAYMENT_METHOD_CHANGED': 'Way to pay changed',
};
