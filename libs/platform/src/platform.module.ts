import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Clock, SystemClock } from '@lumbung/kernel';
import { getMetadataArgsStorage } from 'typeorm';
import { Config } from './config/config.js';
import { ConnectionPool } from './database/connection-pool.js';
import { CouncilDatabase } from './database/council-database.js';
import { PlatformDatabase } from './database/platform-database.js';
import { TenantDatabase } from './database/tenant-database.js';
import { AuditService } from './audit/audit.service.js';
import { DayEndResolver } from './day-end/day-end.resolver.js';
import { DayEndRunner } from './day-end/day-end.runner.js';
import { DayEndRunsService } from './day-end/day-end-runs.service.js';
import { DayEndService } from './day-end/day-end.service.js';
import { DayEndSteps } from './day-end/day-end-steps.js';
import { EventDelivery } from './jobs/event-delivery.js';
import { MediaStore } from './media/media-store.js';
import { mediaStoreOf } from './media/media-store-of.js';
import { PrivateFiles } from './media/private-files.js';
import { derivedKey } from './secrets/sealing.js';
import { SignedPermits } from './secrets/signed-permits.js';
import { TenantVault } from './secrets/tenant-vault.js';
import { addMessages } from './messages/messages.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import { ImageResolver } from './shared/image.resolver.js';
import { RegionsResolver } from './shared/regions.resolver.js';
import { RegionsService } from './shared/regions.service.js';
import { TenantDirectory } from './tenancy/tenant-directory.js';

/** The pools of one process, closed when it ends. */
class Pools implements OnApplicationShutdown {
  private readonly pools: ConnectionPool[] = [];

  constructor(private readonly config: Config) {}

  async open(role: 'lumbung_app' | 'lumbung_platform' | 'lumbung_council', size: number): Promise<ConnectionPool> {
    const entities = getMetadataArgsStorage().tables.map((table) => table.target as Function);
    const pool = new ConnectionPool(role, this.config.urlFor(role), size, entities);
    await pool.open();
    this.pools.push(pool);
    return pool;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.pools.map((pool) => pool.close()));
  }
}

addMessages({ id, en });

/** What platform itself answers in the API. */
export const platformResolvers = [ImageResolver, RegionsResolver, DayEndResolver] as const;

/** Plumbing for every domain: databases, clock, tenant directory, events, audit, media. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, clock: Clock = new SystemClock()): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: Config, useValue: config },
        { provide: Clock, useValue: clock },
        { provide: Pools, useFactory: () => new Pools(config) },
        {
          provide: TenantDatabase,
          inject: [Pools],
          useFactory: async (pools: Pools) =>
            new TenantDatabase(
              await pools.open('lumbung_app', config.DATABASE_POOL),
              derivedKey(Buffer.from(config.MASTER_KEY, 'base64'), 'lumbung', 'repeated requests'),
            ),
        },
        {
          provide: PlatformDatabase,
          inject: [Pools],
          useFactory: async (pools: Pools) =>
            new PlatformDatabase(
              await pools.open('lumbung_platform', Math.max(2, Math.ceil(config.DATABASE_POOL / 3))),
            ),
        },
        {
          provide: CouncilDatabase,
          inject: [Pools],
          useFactory: async (pools: Pools) => new CouncilDatabase(await pools.open('lumbung_council', 2)),
        },
        TenantDirectory,
        AuditService,
        EventDelivery,
        { provide: MediaStore, useFactory: () => mediaStoreOf(config, clock) },
        TenantVault,
        SignedPermits,
        PrivateFiles,
        RegionsService,
        DayEndSteps,
        DayEndService,
        DayEndRunner,
        DayEndRunsService,
        ...platformResolvers,
      ],
      exports: [
        Config,
        Clock,
        TenantDatabase,
        PlatformDatabase,
        CouncilDatabase,
        TenantDirectory,
        AuditService,
        EventDelivery,
        MediaStore,
        TenantVault,
        SignedPermits,
        PrivateFiles,
        RegionsService,
        DayEndService,
        DayEndRunner,
      ],
    };
  }
}
