import { Clock, type CooperativeTimeZone } from '@lumbung/kernel';
import { Config, currentContext, currentTenant } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { Viewer } from './product-view.js';

/** Who is looking, out of the request. Whether he is a member is said by the statement that reads for him. */
@Injectable()
export class Viewers {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  viewer(isMember: boolean): Viewer {
    const context = currentContext();
    const tenant = currentTenant();
    return {
      isMember,
      isStaff: context?.principal?.permissions.has('catalog.read') ?? false,
      locale: context?.locale ?? 'id',
      shopUrl: this.config.SHOP_URL.replace('{slug}', tenant.slug),
      today: this.clock.today(tenant.timeZone as CooperativeTimeZone),
    };
  }

  /** The person to ask the register about; null for strangers and for keys. */
  personId(): string | null {
    return currentContext()?.principal?.personId ?? null;
  }
}
