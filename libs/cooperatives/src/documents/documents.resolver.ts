import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@lumbung/platform';
import { CooperativesPermission } from '../cooperatives.permissions.js';
import { Document, RemoveDocumentInput, RemoveDocumentResult } from './document.schema.js';
import { DocumentsService } from './documents.service.js';

@Resolver(() => Document)
export class DocumentsResolver {
  constructor(private readonly service: DocumentsService) {}

  @Query(() => [Document], {
    description: '[permission: cooperatives.read] Uploaded papers, newest first, at most 100.',
  })
  @Allow(CooperativesPermission.Read)
  documents(): Promise<Document[]> {
    return this.service.list();
  }

  @Mutation(() => RemoveDocumentResult, {
    description: '[permission: cooperatives.edit] Removes an uploaded paper; refused while under review.',
  })
  @Allow(CooperativesPermission.Edit)
  removeDocument(@Args('input') { documentId }: RemoveDocumentInput): Promise<typeof RemoveDocumentResult> {
    return this.service.remove(documentId);
  }
}
