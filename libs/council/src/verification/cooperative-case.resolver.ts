import DataLoader from 'dataloader';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Cooperative, CooperativesPermission } from '@lumbung/cooperatives';
import { currentContext, type RequestContext } from '@lumbung/platform';
import { CouncilPermission } from '../council.permissions.js';
import { VerificationReader } from './verification.reader.js';
import { VerificationCase } from './verification.schema.js';

@Resolver(() => Cooperative)
export class CooperativeCaseResolver {
  /** One per request, so that a list of cooperatives asks once. */
  private readonly loaders = new WeakMap<RequestContext, DataLoader<string, VerificationCase | null>>();

  constructor(private readonly reader: VerificationReader) {}

  @ResolveField(() => VerificationCase, {
    nullable: true,
    description:
      '[permission: cooperatives.read] The latest verification case; null before first submission. Also for the council that has it.',
  })
  async verificationCase(@Parent() cooperative: Cooperative): Promise<VerificationCase | null> {
    const context = currentContext();
    const { principal, tenant } = context ?? {};
    if (tenant?.id === cooperative.id && principal?.permissions.has(CooperativesPermission.Read)) {
      return this.reader.latestOf(cooperative.id, null);
    }
    const council = principal?.council;
    if (!context || !council?.permissions.has(CouncilPermission.Read)) return null;
    return this.loaderOf(context, council.id).load(cooperative.id);
  }

  private loaderOf(context: RequestContext, councilId: string): DataLoader<string, VerificationCase | null> {
    let loader = this.loaders.get(context);
    if (!loader) {
      loader = new DataLoader((ids) => this.reader.latestOfMany(ids, councilId));
      this.loaders.set(context, loader);
    }
    return loader;
  }
}
