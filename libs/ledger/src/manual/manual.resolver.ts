import { Allow, currentContext, PageArgs, requireUuid, selectedFields } from '@lumbung/platform';
import { Args, ID, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { LedgerPermission } from '../ledger.permissions.js';
import { ManualJournal, ManualJournalConnection } from './manual-journal.js';
import { ManualReadingService } from './manual-reading.service.js';
import {
  ApproveManualJournalInput,
  ApproveManualJournalResult,
  DeclineManualJournalInput,
  DeclineManualJournalResult,
  DiscardManualJournalInput,
  DiscardManualJournalResult,
  ManualJournalFilter,
  MoneyPurpose,
  ProposeManualJournalInput,
  ProposeManualJournalResult,
  SaveManualJournalInput,
  SaveManualJournalResult,
} from './manual.schema.js';
import { ManualJournalsService } from './manual.service.js';
import {
  ManualJournalSettings,
  ManualSettingsService,
  UpdateManualJournalSettingsInput,
  UpdateManualJournalSettingsResult,
} from './settings.service.js';

@Resolver(() => ManualJournal)
export class ManualJournalsResolver {
  constructor(
    private readonly service: ManualJournalsService,
    private readonly reading: ManualReadingService,
    private readonly settings: ManualSettingsService,
  ) {}

  @Query(() => ManualJournalConnection, {
    description: '[permission: ledger.read] Journals written by hand, newest first.',
  })
  @Allow(LedgerPermission.Read)
  manualJournals(
    @Args() page: PageArgs,
    @Args('filter', { type: () => ManualJournalFilter, nullable: true }) filter: ManualJournalFilter | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ManualJournalConnection> {
    return this.reading.manualJournals(page, filter, selectedFields(info).has('totalCount'));
  }

  @Query(() => ManualJournal, { nullable: true, description: '[permission: ledger.read] One journal written by hand.' })
  @Allow(LedgerPermission.Read)
  manualJournal(@Args('id', { type: () => ID }) id: string): Promise<ManualJournal> {
    return this.reading.manualJournal(requireUuid(id));
  }

  @Query(() => [MoneyPurpose], {
    description: '[permission: ledger.write] What money comes in or goes out for, in words; the most wanted first.',
  })
  @Allow(LedgerPermission.Write)
  moneyPurposes(): Promise<MoneyPurpose[]> {
    return this.reading.purposes();
  }

  @Query(() => ManualJournalSettings, {
    description: '[permission: ledger.read] How this cooperative wants journals by hand decided.',
  })
  @Allow(LedgerPermission.Read)
  manualJournalSettings(): Promise<ManualJournalSettings> {
    return this.settings.settings();
  }

  @Mutation(() => UpdateManualJournalSettingsResult, {
    description: '[permission: ledger.settings] Sets the amount up to which one person may post by hand.',
  })
  @Allow(LedgerPermission.Settings)
  updateManualJournalSettings(
    @Args('input') input: UpdateManualJournalSettingsInput,
  ): Promise<typeof UpdateManualJournalSettingsResult> {
    return this.settings.update(input);
  }

  @Mutation(() => SaveManualJournalResult, { description: '[permission: ledger.write] Writes or rewrites a draft.' })
  @Allow(LedgerPermission.Write)
  saveManualJournal(@Args('input') input: SaveManualJournalInput): Promise<typeof SaveManualJournalResult> {
    return this.service.save(input);
  }

  @Mutation(() => ProposeManualJournalResult, {
    description: '[permission: ledger.write] Proposes a draft; within the limit it is posted at once.',
  })
  @Allow(LedgerPermission.Write)
  proposeManualJournal(@Args('input') input: ProposeManualJournalInput): Promise<typeof ProposeManualJournalResult> {
    return this.service.propose(input);
  }

  @Mutation(() => ApproveManualJournalResult, {
    description: '[permission: ledger.approve] Approves and posts a proposal; not by the one who made it.',
  })
  @Allow(LedgerPermission.Approve)
  approveManualJournal(@Args('input') input: ApproveManualJournalInput): Promise<typeof ApproveManualJournalResult> {
    return this.service.approve(input);
  }

  @Mutation(() => DeclineManualJournalResult, {
    description: '[permission: ledger.approve] Declines a proposal; its maker may take it back so.',
  })
  @Allow(LedgerPermission.Approve)
  declineManualJournal(@Args('input') input: DeclineManualJournalInput): Promise<typeof DeclineManualJournalResult> {
    return this.service.decline(input);
  }

  @Mutation(() => DiscardManualJournalResult, { description: '[permission: ledger.write] Throws a draft away.' })
  @Allow(LedgerPermission.Write)
  discardManualJournal(@Args('input') input: DiscardManualJournalInput): Promise<typeof DiscardManualJournalResult> {
    return this.service.discard(input.manualJournalId);
  }

  @ResolveField(() => Boolean, { description: 'False for the one who made it.' })
  canApprove(@Parent() { state, madeById }: ManualJournal): boolean {
    const me = currentContext()?.principal;
    return (
      state === 'PROPOSED' &&
      me?.personId !== undefined &&
      me.personId !== madeById &&
      me.permissions.has(LedgerPermission.Approve)
    );
  }
}
