import { CountReadsService } from '../counts/count-reads.service.js';
import { CountsResolver } from '../counts/counts.resolver.js';
import { CountsService } from '../counts/counts.service.js';
import { LocationsListener } from '../locations/locations.listener.js';
import { LocationsResolver } from '../locations/locations.resolver.js';
import { LocationsService } from '../locations/locations.service.js';
import { ReorderService } from '../locations/reorder.service.js';
import { TransferReadsService } from '../transfers/transfer-reads.service.js';
import { TransfersResolver } from '../transfers/transfers.resolver.js';
import { TransfersService } from '../transfers/transfers.service.js';
import { ExpiringService } from './expiring.service.js';
import { OrderAheadJobs } from './order-ahead.jobs.js';
import { OrderAheadResolver } from './order-ahead.resolver.js';
import { OrderAheadService } from './order-ahead.service.js';
import { StockMovementsService } from './stock-movements.service.js';
import { StockResolver } from './stock.resolver.js';
import { StockProof } from './stock-proof.js';
import { StockService } from './stock.service.js';
import { StoreroomService } from './storeroom.service.js';

/** Everything that counts, moves and places goods. */
export const STOREROOM = [
  StockService,
  StoreroomService,
  StockMovementsService,
  StockProof,
  OrderAheadService,
  ExpiringService,
  OrderAheadJobs,
  LocationsService,
  ReorderService,
  LocationsListener,
  TransfersService,
  TransferReadsService,
  CountsService,
  CountReadsService,
  StockResolver,
  OrderAheadResolver,
  LocationsResolver,
  TransfersResolver,
  CountsResolver,
];
