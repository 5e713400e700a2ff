import { registerEnumType } from '@nestjs/graphql';

export const RefundRule = {
  AT_ONCE: 'AT_ONCE',
  AFTER_ANNUAL_MEETING: 'AFTER_ANNUAL_MEETING',
  WITHIN_MONTHS: 'WITHIN_MONTHS',
} as const;
export type RefundRule = keyof typeof RefundRule;
registerEnumType(RefundRule, {
  name: 'RefundRule',
  description:
    'When share capital (simpanan pokok and wajib) is paid back to whoever leaves, as the bylaws (AD/ART) say: at once, after the next annual meeting (RAT), or within so many months.',
});
