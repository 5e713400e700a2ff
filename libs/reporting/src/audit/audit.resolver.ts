import { Allow, PageArgs } from '@lumbung/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { AuditChoices, AuditEntry, AuditEntryConnection, AuditFilter } from './audit.schema.js';
import { AuditTrailService } from './audit.service.js';

@Resolver(() => AuditEntry)
export class AuditTrailResolver {
  constructor(private readonly trail: AuditTrailService) {}

  @Query(() => AuditEntryConnection, {
    description: '[permission: reporting.audit] Who wrote what, newest first; never counted.',
  })
  @Allow('reporting.audit')
  auditEntries(
    @Args() page: PageArgs,
    @Args('filter', { type: () => AuditFilter, nullable: true }) filter: AuditFilter | null,
  ): Promise<AuditEntryConnection> {
    return this.trail.entries(page, filter);
  }

  @Query(() => AuditChoices, {
    description: '[permission: reporting.audit] What there is to filter the audit trail by.',
  })
  @Allow('reporting.audit')
  auditChoices(): Promise<AuditChoices> {
    return this.trail.choices();
  }
}
