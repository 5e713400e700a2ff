import { Allow, InvalidInput, requireUuid } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SignedPapers } from '../papers/signed-papers.js';
import { SavingsPermission } from '../savings.permissions.js';
import { PassbookLayouts, type Layout } from './passbook-layout.service.js';
import { PassbookPrinting, passbookUrl } from './passbook-print.service.js';
import {
  PlaceSavingsPassbookInput,
  PlaceSavingsPassbookResult,
  PrintSavingsPassbookInput,
  PrintSavingsPassbookResult,
  SavingsPassbookLayout,
  SavingsPassbookPosition,
  SetSavingsPassbookLayoutInput,
  SetSavingsPassbookLayoutResult,
} from './passbook-print.types.js';

@Resolver(() => SavingsPassbookPosition)
export class PassbookPrintResolver {
  constructor(
    private readonly printing: PassbookPrinting,
    private readonly layouts: PassbookLayouts,
    private readonly papers: SignedPapers,
  ) {}

  @Query(() => SavingsPassbookPosition, {
    nullable: true,
    description: '[permission: savings.view] Where the book of an account stands.',
  })
  @Allow(SavingsPermission.View)
  async savingsPassbookPosition(
    @Args('accountId', { type: () => ID }) accountId: string,
  ): Promise<SavingsPassbookPosition> {
    return this.printing.position(requireUuid(accountId));
  }

  @Query(() => SavingsPassbookLayout, {
    description: '[permission: savings.view] How the pages of the passbooks are ruled.',
  })
  @Allow(SavingsPermission.View)
  async savingsPassbookLayout(): Promise<SavingsPassbookLayout> {
    return this.shown(await this.layouts.layout());
  }

  @Mutation(() => PrintSavingsPassbookResult, {
    description: '[permission: savings.teller] Prints new lines into a passbook (cetak buku).',
  })
  @Allow(SavingsPermission.Teller)
  printSavingsPassbook(@Args('input') input: PrintSavingsPassbookInput): Promise<typeof PrintSavingsPassbookResult> {
    return this.printing.print(input);
  }

  @Mutation(() => PlaceSavingsPassbookResult, {
    description:
      '[permission: savings.teller] Says where a book stands, with a reason: after a jam, or for a new book.',
  })
  @Allow(SavingsPermission.Teller)
  placeSavingsPassbook(@Args('input') input: PlaceSavingsPassbookInput): Promise<typeof PlaceSavingsPassbookResult> {
    return this.printing.place(input);
  }

  @Mutation(() => SetSavingsPassbookLayoutResult, {
    description: '[permission: savings.products] Measures the passbooks anew.',
  })
  @Allow(SavingsPermission.Products)
  async setSavingsPassbookLayout(
    @Args('input') input: SetSavingsPassbookLayoutInput,
  ): Promise<typeof SetSavingsPassbookLayoutResult> {
    const set = await this.layouts.set(input);
    return set instanceof InvalidInput ? set : this.shown(set);
  }

  private shown(layout: Layout): SavingsPassbookLayout {
    return { __typename: 'SavingsPassbookLayout', ...layout, testUrl: passbookUrl(this.papers, null) };
  }
}
