import type { GoodsWords } from './id.js';

export const en = {
  pick: 'Search or scan goods',
  pickHint: 'Type a name or SKU, or scan the barcode and press Enter.',
  notFound: 'No goods of that name.',
  unknownCode: (code: string) => `The code ${code} is not known. Check it, or search by name.`,
  onHand: 'On hand',
  place: 'Place',
  anyPlace: 'All places',
  orderAhead: 'Sell ahead',
  orderAheadOf: (name: string) => `Sell ahead: ${name}`,
  orderAheadLead: 'What happens when buyers want more than there is.',
  mode: 'How it is sold',
  modes: [
    ['NONE', 'Only what is there', 'When it is gone, buyers cannot order.'],
    ['BACKORDER', 'May be ordered ahead', 'Sold beyond what is there; buyers wait for it to arrive.'],
    ['PREORDER', 'Preorder until the day it arrives', 'Not there yet; buyers know when it comes.'],
  ] as [string, string, string][],
  limit: 'Most that may be promised',
  limitHint: 'On top of what is there.',
  availableFrom: 'Arrives on',
  availableFromHint: 'On that day preordering ends by itself.',
  aheadNone: 'Buyers can order only what is there.',
  aheadBackorder: (amount: string) => `Buyers can order ${amount} more than there is.`,
  aheadPreorder: (amount: string, day: string) => `Buyers can order ${amount} before it arrives on ${day}.`,
  aheadSaved: 'Saved how it is sold.',
} satisfies GoodsWords;
