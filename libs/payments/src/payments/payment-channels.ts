import { registerEnumType } from '@nestjs/graphql';
import type { PaymentMethod } from './payment-states.js';

/** The ways of a payment provider; the reference table `payments.channel` holds the same with its method. */
export const PaymentChannel = {
  QRIS: 'QRIS',
  VA_BCA: 'VA_BCA',
  VA_BNI: 'VA_BNI',
  VA_BRI: 'VA_BRI',
  VA_MANDIRI: 'VA_MANDIRI',
  VA_PERMATA: 'VA_PERMATA',
  VA_CIMB: 'VA_CIMB',
  VA_BSI: 'VA_BSI',
  GOPAY: 'GOPAY',
  SHOPEEPAY: 'SHOPEEPAY',
  DANA: 'DANA',
  LINKAJA: 'LINKAJA',
} as const;
export type PaymentChannel = keyof typeof PaymentChannel;

export const PaymentProviderName = { MIDTRANS: 'MIDTRANS', XENDIT: 'XENDIT' } as const;
export type PaymentProviderName = keyof typeof PaymentProviderName;

/** The method a channel belongs to. */
export function methodOf(channel: PaymentChannel): PaymentMethod {
  if (channel === 'QRIS') return 'QRIS';
  return channel.startsWith('VA_') ? 'VIRTUAL_ACCOUNT' : 'EWALLET';
}

registerEnumType(PaymentChannel, {
  name: 'PaymentChannel',
  description: 'Through which bank or wallet a payment provider takes the money.',
});
registerEnumType(PaymentProviderName, { name: 'PaymentProviderName', description: 'A licensed payment provider.' });

/** Channels each provider takes. Sources in src/providers/midtrans.ts and xendit.ts. */
export const CHANNELS_OF: Readonly<Record<PaymentProviderName, readonly PaymentChannel[]>> = {
  MIDTRANS: ['QRIS', 'VA_BCA', 'VA_BNI', 'VA_BRI', 'VA_MANDIRI', 'VA_PERMATA', 'VA_CIMB', 'GOPAY', 'SHOPEEPAY'],
  XENDIT: [
    'QRIS',
    'VA_BCA',
    'VA_BNI',
    'VA_BRI',
    'VA_MANDIRI',
    'VA_PERMATA',
    'VA_CIMB',
    'VA_BSI',
    'SHOPEEPAY',
    'DANA',
    'LINKAJA',
  ],
};

/** Channels whose money the provider can send back to the payer. A virtual account has no way back. */
const REFUNDING: Readonly<Record<PaymentProviderName, readonly PaymentChannel[]>> = {
  MIDTRANS: ['QRIS', 'GOPAY', 'SHOPEEPAY'],
  XENDIT: ['SHOPEEPAY', 'LINKAJA'],
};

export function refundsToSource(provider: PaymentProviderName | null, channel: PaymentChannel | null): boolean {
  return provider !== null && channel !== null && REFUNDING[provider].includes(channel);
}
