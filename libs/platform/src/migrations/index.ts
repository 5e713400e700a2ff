import type { MigrationClass } from '../database/migrate.js';
import { Platform1763740800000 } from './1763740800000-platform.js';
import { Regions1763740940000 } from './1763740940000-regions.js';
import { Media1763740950000 } from './1763740950000-media.js';
import { TenantKeys1763740960000 } from './1763740960000-tenant-keys.js';
import { RegionDirectory1763800500000 } from './1763800500000-region-directory.js';
import { DayEnd1763830000000 } from './1763830000000-day-end.js';
import { DayEndJoinsEarlier1763830050000 } from './1763830050000-day-end-joins-earlier.js';
import { DayEndsTakenAndQueued1763853000000 } from './1763853000000-day-ends-taken-and-queued.js';
import { AuditReading1763862030000 } from './1763862030000-audit-reading.js';

export const platformMigrations: readonly MigrationClass[] = [
  Platform1763740800000,
  Regions1763740940000,
  Media1763740950000,
  TenantKeys1763740960000,
  RegionDirectory1763800500000,
  DayEnd1763830000000,
  DayEndJoinsEarlier1763830050000,
  DayEndsTakenAndQueued1763853000000,
  AuditReading1763862030000,
];
