import { Allow, AllowShoppers, badUserInput, PageArgs } from '@lumbung/platform';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CatalogPermission } from '../catalog.permissions.js';
import { BarcodesService } from './barcodes.service.js';
import { RemoveSynonymsInput, RemoveSynonymsResult, SaveSynonymsInput, SaveSynonymsResult } from './search.schema.js';
import { BarcodeScan, PastSearchConnection, Suggestion, SynonymGroup } from './search.types.js';
import { SearchesService } from './searches.service.js';
import { SynonymsService } from './synonyms.service.js';

const MOST_SUGGESTIONS = 20;

@Resolver()
export class SearchResolver {
  constructor(
    private readonly searches: SearchesService,
    private readonly words: SynonymsService,
    private readonly barcodes: BarcodesService,
  ) {}

  @Query(() => [Suggestion], {
    description: '[shop] Lines under the search box: shelves, sellers, what others looked for, products.',
  })
  @AllowShoppers()
  async suggestions(
    @Args('text') text: string,
    @Args('first', { type: () => Int, defaultValue: 8 }) first: number,
  ): Promise<Suggestion[]> {
    return this.searches.suggestions(text.slice(0, 100), Math.min(Math.max(first, 1), MOST_SUGGESTIONS));
  }

  @Query(() => BarcodeScan, {
    description:
      '[shop] The variant with exactly this barcode or code; staff with catalog.read find also what is not sold.',
  })
  @AllowShoppers()
  async variantByBarcode(
    @Args('code', { description: 'As a scanner sends it; at most 60 characters.' }) code: string,
  ): Promise<BarcodeScan> {
    if (code.trim() === '' || code.length > 60) throw badUserInput('A barcode has 1 to 60 characters.');
    return this.barcodes.find(code);
  }

  @Query(() => PastSearchConnection, {
    description: '[permission: catalog.read] What shoppers looked for, most frequent first, counted without who.',
  })
  @Allow(CatalogPermission.Read)
  pastSearches(
    @Args() page: PageArgs,
    @Args('withoutHits', { type: () => Boolean, defaultValue: false, description: 'Only what found nothing.' })
    withoutHits: boolean,
  ): Promise<PastSearchConnection> {
    return this.searches.past(withoutHits, page);
  }

  @Query(() => [SynonymGroup], {
    description:
      "[permission: catalog.read] The cooperative's own words that mean the same; common ones of the trade are known to all shops.",
  })
  @Allow(CatalogPermission.Read)
  synonyms(): Promise<SynonymGroup[]> {
    return this.words.list();
  }

  @Mutation(() => SaveSynonymsResult, {
    description: '[permission: catalog.edit] Makes or changes a group of words that mean the same.',
  })
  @Allow(CatalogPermission.Edit)
  saveSynonyms(@Args('input') input: SaveSynonymsInput): Promise<typeof SaveSynonymsResult> {
    return this.words.save(input);
  }

  @Mutation(() => RemoveSynonymsResult, { description: '[permission: catalog.edit] Takes a group of synonyms away.' })
  @Allow(CatalogPermission.Edit)
  removeSynonyms(@Args('input') input: RemoveSynonymsInput): Promise<typeof RemoveSynonymsResult> {
    return this.words.remove(input);
  }
}
