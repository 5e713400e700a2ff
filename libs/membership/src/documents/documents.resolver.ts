import { Allow, currentContext, PrivateFiles, requireUuid, UrlScalar } from '@lumbung/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { MembershipPermission } from '../membership.permissions.js';
import { MEMBER_DOCUMENTS } from './document-files.js';
import { MemberDocumentsService } from './documents.service.js';
import { MemberDocument, RemoveMemberDocumentInput, RemoveMemberDocumentResult } from './documents.types.js';

@Resolver(() => MemberDocument)
export class MemberDocumentsResolver {
  constructor(
    private readonly documents: MemberDocumentsService,
    private readonly files: PrivateFiles,
  ) {}

  @ResolveField(() => UrlScalar, {
    nullable: true,
    description:
      'Only for officers with membership.unmask; a path on the address of the API, good for ten minutes. Each opening is audited.',
  })
  url(@Parent() document: MemberDocument): string | null {
    const { permissions } = currentContext()?.principal ?? {};
    return permissions?.has(MembershipPermission.Unmask) ? this.files.urlOf(MEMBER_DOCUMENTS, document) : null;
  }

  @Query(() => [MemberDocument], {
    nullable: true,
    description: '[permission: membership.read] Which papers of a member are kept, newest first.',
  })
  @Allow(MembershipPermission.Read)
  memberDocuments(@Args('memberId', { type: () => ID }) memberId: string): Promise<MemberDocument[]> {
    return this.documents.of(requireUuid(memberId));
  }

  @Mutation(() => RemoveMemberDocumentResult, {
    description: '[permission: membership.edit] Takes away a paper that was uploaded by mistake.',
  })
  @Allow(MembershipPermission.Edit)
  removeMemberDocument(@Args('input') input: RemoveMemberDocumentInput): Promise<typeof RemoveMemberDocumentResult> {
    return this.documents.remove(input);
  }
}
