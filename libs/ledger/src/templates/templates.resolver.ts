import { Allow } from '@lumbung/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LedgerPermission } from '../ledger.permissions.js';
import {
  JournalTemplate,
  JournalTemplateRemoved,
  RemoveJournalTemplateInput,
  SaveJournalTemplateInput,
  SaveJournalTemplateResult,
} from './templates.schema.js';
import { TemplatesService } from './templates.service.js';

@Resolver(() => JournalTemplate)
export class TemplatesResolver {
  constructor(private readonly service: TemplatesService) {}

  @Query(() => [JournalTemplate], {
    description: '[permission: ledger.read] Templates of journals, by name; at most 200.',
  })
  @Allow(LedgerPermission.Read)
  journalTemplates(): Promise<JournalTemplate[]> {
    return this.service.templates();
  }

  @Mutation(() => SaveJournalTemplateResult, {
    description: '[permission: ledger.write] Keeps a template; with a recurrence it writes a proposal every month.',
  })
  @Allow(LedgerPermission.Write)
  saveJournalTemplate(@Args('input') input: SaveJournalTemplateInput): Promise<typeof SaveJournalTemplateResult> {
    return this.service.save(input);
  }

  @Mutation(() => JournalTemplateRemoved, { description: '[permission: ledger.write] Takes a template away.' })
  @Allow(LedgerPermission.Write)
  removeJournalTemplate(@Args('input') input: RemoveJournalTemplateInput): Promise<JournalTemplateRemoved> {
    return this.service.remove(input.templateId);
  }
}
