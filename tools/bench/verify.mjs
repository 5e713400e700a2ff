// What was loaded is asked through the API before anything is measured.
import assert from 'node:assert/strict';
import { productSlug, tenantSlug } from './goods.mjs';

const QUESTION = `query Loaded($slug: Slug!) {
  products(first: 20) { totalCount nodes { slug cover { sources { url } } } }
  search: products(first: 20, filter: { search: "beras" }) { totalCount nodes { name } }
  product(slug: $slug) { slug category { slug } variants { price availableQuantity } }
}`;

export async function verify({ size: { tenants, products }, gateway }) {
  for (const tenant of new Set([1, Math.ceil(tenants / 2), tenants])) {
    const slug = productSlug(products - 1);
    const response = await fetch(`http://127.0.0.1:${gateway.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-tenant': tenantSlug(tenant) },
      body: JSON.stringify({ query: QUESTION, variables: { slug } }),
    });
    const { data, errors } = await response.json();
    assert.equal(errors, undefined, JSON.stringify(errors));
    assert.equal(data.products.totalCount, products);
    assert.equal(data.products.nodes.length, 20);
    assert.equal(data.products.nodes[0].cover.sources.length, 4);
    assert.ok(data.search.totalCount >= products / 25, `only ${data.search.totalCount} hits`);
    assert.equal(data.product.slug, slug);
    assert.equal(data.product.variants[0].availableQuantity, 1_000_000);
  }
}
