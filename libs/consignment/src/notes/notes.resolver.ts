import { Allow, PageArgs, requireUuid, selectedFields } from '@lumbung/platform';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ConsignmentPermission } from '../consignment.permissions.js';
import { HandoversService } from './handovers.service.js';
import { NoteDraftsService } from './note-drafts.service.js';
import { NoteReadsService } from './note-reads.service.js';
import { ConsignmentNote, ConsignmentNoteConnection } from './note.types.js';
import {
  AcceptConsignmentDeliveryInput,
  AcceptConsignmentDeliveryResult,
  CancelConsignmentNoteInput,
  CancelConsignmentNoteResult,
  ConsignmentNoteFilter,
  DraftConsignmentDeliveryInput,
  DraftConsignmentDeliveryResult,
  DraftConsignmentReturnInput,
  DraftConsignmentReturnResult,
  HandBackConsignmentInput,
  HandBackConsignmentResult,
} from './notes.schema.js';

@Resolver(() => ConsignmentNote)
export class NotesResolver {
  constructor(
    private readonly reads: NoteReadsService,
    private readonly drafts: NoteDraftsService,
    private readonly handovers: HandoversService,
  ) {}

  @Query(() => ConsignmentNoteConnection, {
    description: '[permission: consignment.read] Delivery notes and return notes, newest first.',
  })
  @Allow(ConsignmentPermission.Read)
  consignmentNotes(
    @Args() page: PageArgs,
    @Args('filter', { type: () => ConsignmentNoteFilter, nullable: true }) filter: ConsignmentNoteFilter | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConsignmentNoteConnection> {
    return this.reads.list(page, filter ?? {}, { lines: wantsLines(info) });
  }

  @Query(() => ConsignmentNote, { nullable: true, description: '[permission: consignment.read] One note.' })
  @Allow(ConsignmentPermission.Read)
  async consignmentNote(@Args('id', { type: () => ID }) id: string): Promise<ConsignmentNote> {
    return this.reads.one(requireUuid(id));
  }

  @Mutation(() => DraftConsignmentDeliveryResult, {
    description: '[permission: consignment.deliver] Announces goods a seller brings; nothing moves yet.',
  })
  @Allow(ConsignmentPermission.Deliver)
  draftConsignmentDelivery(
    @Args('input') input: DraftConsignmentDeliveryInput,
  ): Promise<typeof DraftConsignmentDeliveryResult> {
    return this.drafts.draftDelivery(input);
  }

  @Mutation(() => AcceptConsignmentDeliveryResult, {
    description: "[permission: consignment.deliver] Takes a delivery in as counted; the goods stay the seller's.",
  })
  @Allow(ConsignmentPermission.Deliver)
  acceptConsignmentDelivery(
    @Args('input') input: AcceptConsignmentDeliveryInput,
  ): Promise<typeof AcceptConsignmentDeliveryResult> {
    return this.handovers.accept(input);
  }

  @Mutation(() => DraftConsignmentReturnResult, {
    description: '[permission: consignment.deliver] Writes down goods that go back to their seller; nothing moves yet.',
  })
  @Allow(ConsignmentPermission.Deliver)
  draftConsignmentReturn(
    @Args('input') input: DraftConsignmentReturnInput,
  ): Promise<typeof DraftConsignmentReturnResult> {
    return this.drafts.draftReturn(input);
  }

  @Mutation(() => HandBackConsignmentResult, {
    description: '[permission: consignment.deliver] The seller has his goods back; they leave the stock.',
  })
  @Allow(ConsignmentPermission.Deliver)
  handBackConsignment(@Args('input') input: HandBackConsignmentInput): Promise<typeof HandBackConsignmentResult> {
    return this.handovers.handBack(input);
  }

  @Mutation(() => CancelConsignmentNoteResult, {
    description: '[permission: consignment.deliver] A draft comes to nothing.',
  })
  @Allow(ConsignmentPermission.Deliver)
  cancelConsignmentNote(@Args('input') input: CancelConsignmentNoteInput): Promise<typeof CancelConsignmentNoteResult> {
    return this.drafts.cancel(input);
  }
}

export function wantsLines(info: GraphQLResolveInfo): boolean {
  const paths = selectedFields(info);
  return paths.has('nodes.lines') || paths.has('edges.node.lines');
}
