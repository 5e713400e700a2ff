import { WaitingGoods } from '@lumbung/catalog';
import { currentContext, TenantDatabase } from '@lumbung/platform';
import { Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';

@ObjectType({ description: 'Who waits for goods.' })
export class WaitingBuyer {
  @Field({ description: 'Of the order that holds them.' }) orderNumber: string;
  @Field() name: string;
  @Field({ description: 'Enough to tell two of one name apart; the whole number stands in the order.' })
  phoneMasked: string;
}

const BUYERS = `select o.id, o.number as "orderNumber", o.contact_name as name, coalesce(o.contact_phone_masked, '') as "phoneMasked"
  from orders.shop_order o where o.tenant_id = $1 and o.id = any ($2::uuid[])`;

/** Whose order waits: the catalogue never hears of buyers, yet its list of waited goods names them. */
@Resolver(() => WaitingGoods)
export class WaitingBuyersResolver {
  private readonly loaders = new WeakMap<object, DataLoader<string, WaitingBuyer | null>>();

  constructor(private readonly db: TenantDatabase) {}

  @ResolveField(() => WaitingBuyer, {
    nullable: true,
    description: '[permission: orders.read] Null for others; a page names its buyers with one statement.',
  })
  buyer(@Parent() { orderId }: WaitingGoods): Promise<WaitingBuyer | null> | null {
    const request = currentContext();
    if (!request?.principal?.permissions.has('orders.read')) return null;
    let loader = this.loaders.get(request);
    if (!loader) {
      loader = new DataLoader<string, WaitingBuyer | null>((ids) => this.buyers(ids), { maxBatchSize: 100 });
      this.loaders.set(request, loader);
    }
    return loader.load(orderId);
  }

  private async buyers(ids: readonly string[]): Promise<(WaitingBuyer | null)[]> {
    const rows = await this.db.read<WaitingBuyer & { id: string }>(BUYERS, [ids]);
    const known = new Map(rows.map(({ id, ...buyer }) => [id, buyer]));
    return ids.map((id) => known.get(id) ?? null);
  }
}
