import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { ProductPageDocument } from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { Page } from '../../http/answer.js';
import { Catalogue } from '../../http/catalogue.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import { productModel, ProductView, type ProductModel } from './product.view.js';

@Controller()
export class ProductController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get('/p/:produk')
  @Catalogue()
  async show(@CurrentVisit() visit: Visit, @Param('produk') slug: string, @Query('kode') sku?: string): Promise<Page> {
    const data = await this.gateway.ask(visit, ProductPageDocument, { slug });
    const frame = shopFrame(visit, data.currentCooperative);
    if (!data.product) {
      throw new NotFoundException();
    }
    const model = productModel(data.product, sku);
    return new Page(frame, h(ProductView, { model, frame }), {
      title: model.product.name,
      description: (model.product.description ?? model.product.name).slice(0, 155),
      keeping: 'catalogue',
      hasBar: true,
      image: model.product.images[0]?.sources.at(-1)?.url ?? null,
      facts: productFactsForSearch(model),
    });
  }
}

/** The product as schema.org knows it, at the public price. */
function productFactsForSearch({ product, variants }: ProductModel): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.name,
    ...(product.description && { description: product.description }),
    offers: variants.map((variant) => ({
      '@type': 'Offer',
      sku: variant.sku,
      price: variant.currentPublicPrice,
      priceCurrency: 'IDR',
      availability: `https://schema.org/${availabilityOf(variant)}`,
    })),
  };
}

function availabilityOf({ stockState, supplyMode }: ProductModel['variants'][number]): string {
  if (stockState === 'OUT') {
    return 'OutOfStock';
  }
  return { STOCK: 'InStock', BACKORDER: 'BackOrder', PREORDER: 'PreOrder' }[supplyMode];
}
