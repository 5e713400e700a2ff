import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../database/tenant-database.js';

@Injectable()
export class AuditService {
  constructor(private readonly db: TenantDatabase) {}

  /** Reckons the whole hash chain of the current cooperative anew; the number of the first record that does not fit, or null. */
  async firstBroken(): Promise<number | null> {
    const row = await this.db.readRow<{ seq: number | null }>(
      'select platform.first_broken_audit($1) as seq /* tenant_id = $1 */',
    );
    return row?.seq ?? null;
  }
}
