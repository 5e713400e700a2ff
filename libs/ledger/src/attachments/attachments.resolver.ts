import { Allow, requireUuid } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LedgerPermission } from '../ledger.permissions.js';
import {
  JournalAttachment,
  RemoveJournalAttachmentInput,
  RemoveJournalAttachmentResult,
} from './attachments.schema.js';
import { AttachmentsService } from './attachments.service.js';

@Resolver(() => JournalAttachment)
export class AttachmentsResolver {
  constructor(private readonly attachments: AttachmentsService) {}

  @Query(() => [JournalAttachment], {
    description: '[permission: ledger.read] The papers beside a journal, or beside a voucher written by hand.',
  })
  @Allow(LedgerPermission.Read)
  journalAttachments(@Args('id', { type: () => ID }) id: string): Promise<JournalAttachment[]> {
    return this.attachments.of(requireUuid(id));
  }

  @Mutation(() => RemoveJournalAttachmentResult, {
    description:
      '[permission: ledger.write] Takes away a paper that was attached by mistake, before the journal is posted.',
  })
  @Allow(LedgerPermission.Write)
  removeJournalAttachment(
    @Args('input') input: RemoveJournalAttachmentInput,
  ): Promise<typeof RemoveJournalAttachmentResult> {
    return this.attachments.remove(input);
  }
}
