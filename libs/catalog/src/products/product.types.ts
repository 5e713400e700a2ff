import { Image, BusinessDateScalar, Connection, DateTimeScalar, QuantityScalar, RupiahScalar, SlugScalar, UrlScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Category, CategoryRef } from '../categories/category.types.js';
import { ComplianceWarning, PriceClass, ProductState, StockState, SuggestionKind, Unit } from '../shared/enums.js';

/** Read models: plain rows shaped by SQL and `product-view.ts`; amounts are numbers of whole rupiah. */

@ObjectType({ description: 'A price for comparing sizes and brands.' })
export class UnitPrice {
  @Field(() => RupiahScalar) amount: number;
  @Field(() => Unit, { description: 'KILOGRAM, LITRE or PIECE.' }) per: Unit;
  @Field({ description: 'Such as `Rp14.900/kg`.' }) label: string;
}

@ObjectType({ description: 'The counters behind the availability of a variant.' })
export class VariantStock {
  @Field(() => QuantityScalar) onHand: number;
  @Field(() => QuantityScalar) reserved: number;
  @Field(() => QuantityScalar) available: number;
  @Field(() => QuantityScalar, { description: 'At or below this it counts as LOW.' }) lowAt: number;
  @Field(() => RupiahScalar, { nullable: true, description: 'Moving average; null before the first receipt.' })
  averageCost: number | null;
}

@ObjectType({ description: 'What law wants to know of food and cosmetics; gaps are shown, not blocked.' })
export class ProductCompliance {
  @Field(() => String, { nullable: true }) halalCertificateNo: string | null;
  @Field(() => BusinessDateScalar, { nullable: true }) halalValidUntil: string | null;
  @Field(() => String, { nullable: true, description: 'Home industry food licence (PIRT).' }) pirtNo: string | null;
  @Field(() => BusinessDateScalar, { nullable: true }) pirtValidUntil: string | null;
  @Field(() => String, { nullable: true, description: 'Registration of the food and drug agency (BPOM).' }) bpomNo: string | null;
  @Field(() => String, { nullable: true, description: 'Ingredients as on the label.' }) composition: string | null;
  @Field(() => String, { nullable: true, description: 'Net weight or volume as on the label.' }) netContent: string | null;
  @Field(() => [ComplianceWarning]) warnings: ComplianceWarning[];
}

@ObjectType({ description: 'A product (barang); what is bought is one of its variants.' })
export class Product {
  readonly __typename: 'Product';

  @Field(() => ID) id: string;
  @Field(() => SlugScalar) slug: string;
  @Field() name: string;
  @Field(() => String, { nullable: true }) description: string | null;
  @Field(() => ProductState) state: ProductState;
  @Field(() => Category, { nullable: true }) category: Category | null;
  @Field(() => [Image], { description: 'In order; the first is the cover.' }) images: Image[];
  @Field(() => Image, { nullable: true }) cover: Image | null;

  @Field(() => [ProductVariant], { description: 'In order; at most 50, at least one when published.' })
  variants: ProductVariant[];

  @Field(() => RupiahScalar, { nullable: true, description: 'Lowest public price over its variants; null without variants.' })
  publicPriceFrom: number | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'Lowest member price; shown to everybody beside the public one.' })
  memberPriceFrom: number | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'Lowest price for this viewer.' })
  priceFrom: number | null;

  @Field(() => StockState, { description: 'The best over its variants.' }) stockState: StockState;
  @Field(() => ProductCompliance) compliance: ProductCompliance;
  @Field(() => UrlScalar, { description: 'The page of this product in the shop.' }) shareUrl: string;
  @Field(() => DateTimeScalar) createdAt: string;
  @Field(() => DateTimeScalar) updatedAt: string;
  @Field(() => DateTimeScalar, { nullable: true }) publishedAt: string | null;
}

@ObjectType({ description: 'What is weighed, counted and sold: one size or kind of a product.' })
export class ProductVariant {
  readonly __typename: 'ProductVariant';

  @Field(() => ID) id: string;
  @Field(() => Product) product: Product;
  @Field({ description: 'Code of the shop for it, unique in the cooperative.' }) sku: string;
  @Field(() => String, { nullable: true }) barcode: string | null;
  @Field({ description: 'Such as `5 kg`; empty for the only variant.' }) name: string;
  @Field(() => Unit) unit: Unit;
  @Field() unitLabel: string;
  @Field(() => QuantityScalar, { description: 'Smallest step that can be bought; 1 for pieces.' }) quantityStep: number;
  @Field(() => Int, { nullable: true }) weightGrams: number | null;
  @Field(() => RupiahScalar) publicPrice: number;
  @Field(() => RupiahScalar, { nullable: true, description: 'Null when members pay the public price.' }) memberPrice: number | null;
  @Field(() => RupiahScalar, { description: 'What this viewer pays.' }) price: number;
  @Field(() => PriceClass) priceClass: PriceClass;

  @Field(() => UnitPrice, { nullable: true, description: 'Price per kg, litre or piece for comparing; null without content.' })
  unitPrice: UnitPrice | null;

  @Field(() => QuantityScalar, { description: 'On hand minus reserved.' }) availableQuantity: number;
  @Field(() => StockState) stockState: StockState;
  @Field() isActive: boolean;
  @Field(() => Int) position: number;

  @Field(() => VariantStock, { nullable: true, description: '[permission: catalog.read] Counters behind the availability.' })
  stock: VariantStock | null;
}

@ObjectType({ description: 'How many products under the same filter lie on a shelf.' })
export class CategoryFacet {
  @Field(() => CategoryRef) category: CategoryRef;
  @Field(() => Int) count: number;
}

@ObjectType({ description: 'How many products under the same filter cost so much.' })
export class PriceRangeFacet {
  @Field(() => RupiahScalar, { nullable: true, description: 'Inclusive; null is open.' }) from: number | null;
  @Field(() => RupiahScalar, { nullable: true, description: 'Exclusive; null is open.' }) below: number | null;
  @Field(() => Int) count: number;
}

@ObjectType({ description: 'Counts for the filters beside a list.' })
export class ProductFacets {
  @Field(() => [CategoryFacet]) categories: CategoryFacet[];
  @Field(() => [PriceRangeFacet]) priceRanges: PriceRangeFacet[];
  @Field(() => Int) inStockCount: number;
  @Field(() => Int) memberPriceCount: number;
}

@ObjectType({ description: 'A page of products.' })
export class ProductConnection extends Connection(Product) {
  @Field(() => ProductFacets, { nullable: true, description: 'Counts under the same filter; null in managedProducts.' })
  facets: ProductFacets | null;

  @Field(() => String, { nullable: true, description: 'A corrected search text when the given one found too little.' })
  didYouMean: string | null;
}

@ObjectType({ description: 'One line under the search box.' })
export class Suggestion {
  @Field(() => SuggestionKind) kind: SuggestionKind;
  @Field() text: string;
  @Field(() => SlugScalar, { nullable: true, description: 'Of the product or category; null for a query.' }) slug: string | null;
}
