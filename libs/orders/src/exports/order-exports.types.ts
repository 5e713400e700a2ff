import { registerEnumType } from '@nestjs/graphql';

export const OrderExportRows = { ORDERS: 'ORDERS', LINES: 'LINES' } as const;
export type OrderExportRows = keyof typeof OrderExportRows;
registerEnumType(OrderExportRows, {
  name: 'OrderExportRows',
  description: 'What a row of exported orders is.',
  valuesMap: {
    ORDERS: { description: 'One for each order.' },
    LINES: { description: 'One for each thing in it, with its order in front.' },
  },
});
