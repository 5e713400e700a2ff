import { Ledger1763741200000 } from './1763741200000-ledger.js';
import { ShopAccounts1763800000000 } from './1763800000000-shop-accounts.js';
import { SubAccounts1763820000000 } from './1763820000000-sub-accounts.js';
import { ChartEditing1763822000000 } from './1763822000000-chart-editing.js';
import { ManualJournals1763822100000 } from './1763822100000-manual-journals.js';
import { YearEnd1763822200000 } from './1763822200000-year-end.js';
import { CollectorCash1763836000000 } from './1763836000000-collector-cash.js';
import { AssetAccounts1763838000000 } from './1763838000000-asset-accounts.js';
import { Attachments1763838200000 } from './1763838200000-attachments.js';
import { StandardChartGrows1763853100000 } from './1763853100000-standard-chart-grows.js';
import { BusinessStays1763858000001 } from './1763858000001-business-stays.js';

export const ledgerMigrations = [
  Ledger1763741200000,
  ShopAccounts1763800000000,
  SubAccounts1763820000000,
  ChartEditing1763822000000,
  ManualJournals1763822100000,
  YearEnd1763822200000,
  CollectorCash1763836000000,
  AssetAccounts1763838000000,
  Attachments1763838200000,
  StandardChartGrows1763853100000,
  BusinessStays1763858000001,
] as const;
