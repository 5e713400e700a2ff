import type { MigrationClass } from '@lumbung/platform';
import { Orders1763741600000 } from './1763741600000-orders.js';
import { OrderMoney1763808000000 } from './1763808000000-order-money.js';
import { Ways1763808000001 } from './1763808000001-ways.js';
import { Parcels1763808100000 } from './1763808100000-parcels.js';
import { Cycles1763808300000 } from './1763808300000-cycles.js';
import { ReturnPhotos1763816000000 } from './1763816000000-return-photos.js';
import { PaidFromSavings1763834300000 } from './1763834300000-paid-from-savings.js';
import { BoardStatistics1763850000000 } from './1763850000000-board-statistics.js';
import { OneCartByToken1763850000001 } from './1763850000001-one-cart-by-token.js';

export const ordersMigrations: readonly MigrationClass[] = [
  Orders1763741600000,
  OrderMoney1763808000000,
  Ways1763808000001,
  Parcels1763808100000,
  Cycles1763808300000,
  ReturnPhotos1763816000000,
  PaidFromSavings1763834300000,
  BoardStatistics1763850000000,
  OneCartByToken1763850000001,
];
