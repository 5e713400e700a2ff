import { registerEnumType } from '@nestjs/graphql';

export const Channel = {
  LOKET: 'LOKET',
  ONLINE: 'ONLINE',
  COLLECTOR: 'COLLECTOR',
  PAYROLL: 'PAYROLL',
  SYSTEM: 'SYSTEM',
} as const;
export type Channel = keyof typeof Channel;

registerEnumType(Channel, {
  name: 'MoneyChannel',
  description: 'Where money was moved.',
  valuesMap: {
    LOKET: { description: "At the teller's desk (loket)." },
    ONLINE: { description: 'By the member himself.' },
    COLLECTOR: { description: 'By a collector in the field (penagih lapangan).' },
    PAYROLL: { description: 'Deducted from pay (potong gaji).' },
    SYSTEM: { description: 'By the house itself, at the end of a day or month.' },
  },
});
