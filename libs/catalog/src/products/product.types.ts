import {
  Image,
  BusinessDateScalar,
  Connection,
  DateTimeScalar,
  QuantityScalar,
  RupiahScalar,
  SlugScalar,
  UrlScalar,
} from '@lumbung/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Category } from '../categories/category.types.js';
import { AttributeValue } from '../attributes/attribute.types.js';
import { PriceTier } from '../price-lists/price-tier.js';
import {
  ComplianceWarning,
  GoodsKind,
  PriceClass,
  ProductState,
  StockState,
  SupplyMode,
  Unit,
} from '../shared/enums.js';
import { ProductOption, VariantOptionValue } from '../variants/option.types.js';
import { ProductFacets } from './product-facets.types.js';
import { ProductSeller } from './product-seller.types.js';
import { TaxCategory } from '../tax/tax-category.js';

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
  @Field(() => QuantityScalar, { description: 'Of on hand, what lies where nothing is sold from.' }) heldBack: number;
  @Field(() => QuantityScalar, { description: 'On hand minus held back and reserved, plus what may be sold ahead.' })
  available: number;
  @Field(() => QuantityScalar, { description: 'At or below this it counts as LOW.' }) lowAt: number;
  @Field(() => RupiahScalar, { nullable: true, description: 'Moving average; null before the first receipt.' })
  averageCost: number | null;

  @Field(() => QuantityScalar, {
    nullable: true,
    description: 'How many more than there are may be sold (backorder); null: none.',
  })
  backorderLimit: number | null;

  @Field(() => QuantityScalar, {
    nullable: true,
    description: 'How many may be sold before they are there (preorder); null: none.',
  })
  preorderLimit: number | null;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'When preordered goods will be there.' })
  preorderFrom: string | null;
}

@ObjectType({ description: 'What law wants to know of food and cosmetics; gaps are shown, not blocked.' })
export class ProductCompliance {
  @Field(() => GoodsKind, {
    nullable: true,
    description: 'Decides which papers are wanted; null: food when a PIRT number or ingredients are given.',
  })
  goodsKind: GoodsKind | null;

  @Field(() => String, { nullable: true }) halalCertificateNo: string | null;
  @Field(() => BusinessDateScalar, { nullable: true }) halalValidUntil: string | null;
  @Field(() => String, { nullable: true, description: 'Home industry food licence (PIRT), 15 digits, for five years.' })
  pirtNo: string | null;
  @Field(() => BusinessDateScalar, { nullable: true }) pirtValidUntil: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Registration of the food and drug agency (BPOM): MD or ML for food; the notification of cosmetics.',
  })
  bpomNo: string | null;

  @Field(() => BusinessDateScalar, { nullable: true }) bpomValidUntil: string | null;
  @Field(() => String, { nullable: true, description: 'Ingredients as on the label.' }) composition: string | null;
  @Field(() => String, { nullable: true, description: 'Net weight or volume as on the label.' }) netContent:
    string | null;
  @Field(() => BusinessDateScalar, { nullable: true, description: 'Earliest expiry of goods on the shelf.' })
  expiresOn: string | null;
  @Field(() => String, { nullable: true, description: 'Production code as on the label.' }) productionCode:
    string | null;
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
  @Field(() => ProductSeller, { nullable: true, description: "Whose goods these are; null: the cooperative's own." })
  seller: ProductSeller | null;
  @Field(() => [AttributeValue], { description: 'What is known of it, in the order of the attributes.' })
  attributes: AttributeValue[];
  @Field(() => [Image], { description: 'In order; the first is the cover.' }) images: Image[];
  @Field(() => Image, { nullable: true }) cover: Image | null;

  @Field(() => [ProductOption], {
    description: 'What a buyer chooses between, in order, at most 3; each variant carries one value of each.',
  })
  options: ProductOption[];

  @Field(() => [ProductVariant], { description: 'In order; at most 50, at least one when published.' })
  variants: ProductVariant[];

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'Lowest public price over its variants; null without variants.',
  })
  publicPriceFrom: number | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'Lowest member price; shown to everybody beside the public one.',
  })
  memberPriceFrom: number | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'Lowest price for this viewer.' })
  priceFrom: number | null;

  @Field(() => StockState, { description: 'The best over its variants.' }) stockState: StockState;
  @Field(() => ProductCompliance) compliance: ProductCompliance;
  @Field(() => TaxCategory, {
    description: 'How value added tax (PPN) treats it; charged only where its owner is PKP.',
  })
  taxCategory: TaxCategory;
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
  @Field(() => [VariantOptionValue], { description: 'One of each option of the product, in their order.' })
  optionValues: VariantOptionValue[];
  @Field(() => Unit) unit: Unit;
  @Field() unitLabel: string;
  @Field(() => QuantityScalar, { description: 'Smallest step that can be bought; 1 for pieces.' }) quantityStep: number;
  @Field(() => Int, { nullable: true }) weightGrams: number | null;
  @Field(() => RupiahScalar, { description: 'The ordinary price, before price lists.' }) publicPrice: number;
  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'The ordinary member price; null when members pay the public price.',
  })
  memberPrice: number | null;

  @Field(() => RupiahScalar, {
    description: 'What the public pays now: less than `publicPrice` while a price list offers less.',
  })
  currentPublicPrice: number;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'What members pay now; null when it is what the public pays.',
  })
  currentMemberPrice: number | null;

  @Field(() => RupiahScalar, { description: 'What this viewer pays now for the smallest quantity.' }) price: number;
  @Field(() => PriceClass) priceClass: PriceClass;

  @Field(() => [PriceTier], {
    description: 'The price of this viewer by quantity, smallest first; empty when it is the same for every quantity.',
  })
  priceTiers: PriceTier[];

  @Field(() => UnitPrice, {
    nullable: true,
    description: 'Price per kg, litre or piece for comparing; null without content.',
  })
  unitPrice: UnitPrice | null;

  @Field(() => QuantityScalar, { description: 'How many can still be bought, sold ahead included.' })
  availableQuantity: number;
  /** Free and there; below zero where orders wait. */
  onShelf: number;
  /** How it is sold beyond that; null when it is not. */
  aheadMode: SupplyMode | null;
  @Field(() => SupplyMode, { description: 'Where the next unit bought would come from.' }) supplyMode: SupplyMode;

  @Field(() => BusinessDateScalar, {
    nullable: true,
    description: 'When a preordered unit will be there; null for others.',
  })
  availableFrom: string | null;

  @Field(() => StockState) stockState: StockState;
  @Field() isActive: boolean;
  @Field(() => Int) position: number;

  @Field(() => VariantStock, {
    nullable: true,
    description: '[permission: catalog.read] Counters behind the availability.',
  })
  stock: VariantStock | null;
}

@ObjectType({ description: 'A page of products.' })
export class ProductConnection extends Connection(Product) {
  @Field(() => ProductFacets, { nullable: true, description: 'Counts under the same filter; null in managedProducts.' })
  facets: ProductFacets | null;

  @Field(() => String, { nullable: true, description: 'A corrected search text when the given one found too little.' })
  didYouMean: string | null;
}
