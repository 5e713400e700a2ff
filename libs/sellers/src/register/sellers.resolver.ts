import {
  Allow,
  AllowShoppers,
  AllowSignedIn,
  currentPrincipal,
  PageArgs,
  requireUuid,
  selectedFields,
  SlugScalar,
} from '@lumbung/platform';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { SellersPermission } from '../sellers.permissions.js';
import {
  ApplyAsSellerInput,
  ApplyAsSellerResult,
  ApproveSellerInput,
  ApproveSellerResult,
  EndSellerResult,
  ReactivateSellerResult,
  RegisterSellerInput,
  RegisterSellerResult,
  RejectSellerResult,
  RevealSellerDataInput,
  RevealSellerDataResult,
  SellerFilter,
  SellerSort,
  SellerStepInput,
  SuspendSellerResult,
  UpdateMySellerInput,
  UpdateMySellerResult,
  UpdateSellerInput,
  UpdateSellerResult,
} from './register.schema.js';
import { SellerRegisterService } from './register.service.js';
import { SellerReadsService } from './seller-reads.service.js';
import { SellerStatesService } from './seller-states.service.js';
import { Seller, SellerConnection, SellerProfile, SellerProfileConnection } from './seller.types.js';

@Resolver(() => Seller)
export class SellersResolver {
  constructor(
    private readonly reads: SellerReadsService,
    private readonly register: SellerRegisterService,
    private readonly states: SellerStatesService,
  ) {}

  @Query(() => SellerProfile, { nullable: true, description: '[shop] The page of an active seller.' })
  @AllowShoppers()
  async seller(@Args('slug', { type: () => SlugScalar }) slug: string): Promise<SellerProfile> {
    return this.reads.profile(slug);
  }

  @Query(() => SellerProfileConnection, { description: '[shop] Active sellers by name.' })
  @AllowShoppers()
  shopSellers(@Args() page: PageArgs): Promise<SellerProfileConnection> {
    return this.reads.profiles(page);
  }

  @Query(() => SellerConnection, { description: '[permission: sellers.read] Sellers and applicants.' })
  @Allow(SellersPermission.Read)
  sellers(
    @Args() page: PageArgs,
    @Args('filter', { type: () => SellerFilter, nullable: true }) filter: SellerFilter | null,
    @Args('sort', { type: () => SellerSort, defaultValue: 'NAME' }) sort: SellerSort,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SellerConnection> {
    const paths = selectedFields(info);
    const history = paths.has('nodes.stateHistory') || paths.has('edges.node.stateHistory');
    return this.reads.list(filter ?? {}, sort, page, { history, total: paths.has('totalCount') });
  }

  @Query(() => Seller, { nullable: true, description: '[permission: sellers.read] One seller, whatever his state.' })
  @Allow(SellersPermission.Read)
  async managedSeller(@Args('id', { type: () => ID }) id: string): Promise<Seller> {
    return this.reads.one(requireUuid(id));
  }

  @Query(() => Seller, {
    nullable: true,
    description: '[signed in] Me as a seller here, or my application; null if I never applied.',
  })
  @AllowSignedIn()
  async mySeller(): Promise<Seller | null> {
    const { personId } = currentPrincipal();
    return personId ? this.reads.ofPerson(personId) : null;
  }

  @Mutation(() => ApplyAsSellerResult, { description: '[signed in] Asks to sell through this cooperative.' })
  @AllowSignedIn()
  applyAsSeller(@Args('input') input: ApplyAsSellerInput): Promise<typeof ApplyAsSellerResult> {
    return this.register.apply(input);
  }

  @Mutation(() => UpdateMySellerResult, {
    description: '[signed in] A seller or applicant changes what he may himself.',
  })
  @AllowSignedIn()
  updateMySeller(@Args('input') input: UpdateMySellerInput): Promise<typeof UpdateMySellerResult> {
    return this.register.updateMine(input);
  }

  @Mutation(() => RegisterSellerResult, {
    description: '[permission: sellers.edit] Writes down a seller, who still has to be approved.',
  })
  @Allow(SellersPermission.Edit)
  registerSeller(@Args('input') input: RegisterSellerInput): Promise<typeof RegisterSellerResult> {
    return this.register.register(input);
  }

  @Mutation(() => UpdateSellerResult, { description: "[permission: sellers.edit] Corrects a seller's data." })
  @Allow(SellersPermission.Edit)
  updateSeller(@Args('input') input: UpdateSellerInput): Promise<typeof UpdateSellerResult> {
    return this.register.update(input);
  }

  @Mutation(() => ApproveSellerResult, {
    description: '[permission: sellers.approve] Takes an applicant on; his account gets the role SELLER.',
  })
  @Allow(SellersPermission.Approve)
  approveSeller(@Args('input') { sellerId }: ApproveSellerInput): Promise<typeof ApproveSellerResult> {
    return this.states.approve(sellerId);
  }

  @Mutation(() => RejectSellerResult, { description: '[permission: sellers.approve] Refuses an application.' })
  @Allow(SellersPermission.Approve)
  rejectSeller(@Args('input') input: SellerStepInput): Promise<typeof RejectSellerResult> {
    return this.states.reject(input);
  }

  @Mutation(() => SuspendSellerResult, {
    description: '[permission: sellers.approve] Takes nothing new in from him until he is reactivated.',
  })
  @Allow(SellersPermission.Approve)
  suspendSeller(@Args('input') input: SellerStepInput): Promise<typeof SuspendSellerResult> {
    return this.states.suspend(input);
  }

  @Mutation(() => ReactivateSellerResult, { description: '[permission: sellers.approve] Ends a suspension.' })
  @Allow(SellersPermission.Approve)
  reactivateSeller(@Args('input') input: SellerStepInput): Promise<typeof ReactivateSellerResult> {
    return this.states.reactivate(input);
  }

  @Mutation(() => EndSellerResult, {
    description: '[permission: sellers.approve] He no longer sells here; what is owed to him stays owed.',
  })
  @Allow(SellersPermission.Approve)
  endSeller(@Args('input') input: SellerStepInput): Promise<typeof EndSellerResult> {
    return this.states.end(input);
  }

  @Mutation(() => RevealSellerDataResult, {
    description: '[permission: sellers.unmask] Shows phone, account and numbers whole; reason and look are audited.',
  })
  @Allow(SellersPermission.Unmask)
  revealSellerData(@Args('input') input: RevealSellerDataInput): Promise<typeof RevealSellerDataResult> {
    return this.register.reveal(input);
  }
}
