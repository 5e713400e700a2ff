import type { paying as source } from './paying.id.js';

export const paying: typeof source = {
  iPaid: 'I have paid, check',
  change: 'Pay another way',
  outcomes: {
    RECEIVED: 'Your money has come. The order is confirmed in a moment.',
    KEPT_AS_RECEIPT:
      'Your money has come and is kept, but it is another sum than due. Call the shop and name the number of this order.',
    KNOWN: 'Checked a moment ago: the money has not come. Wait a little, then check again.',
    STILL_PENDING: 'The money has not come. If you have just paid, wait a minute, then check again.',
    ENDED: 'The provider takes nothing more for this number, and the money has not come.',
    NO_CHARGE: 'The payment number is not ready. Wait a little, then check again.',
    UNREACHABLE: 'The payment provider does not answer now. Your money is not lost; check again in a few minutes.',
  },
  ended: 'The provider takes nothing more for this number. Choose another way to pay.',
  title: (no) => `Pay order ${no} another way`,
  now: 'The way to pay now',
  sum: 'Sum of the order',
  hint: 'The old payment number is closed, and the time to pay begins anew.',
  paidAlready: 'Paid already? Do not change the way; check for the money first.',
  choose: 'The new way to pay',
  chooseFirst: 'Choose the new way to pay.',
  submit: 'Pay this way',
  back: 'Back to the payment',
  closed: 'The way to pay this order can no longer be changed.',
};
