import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { documentCost } from './document-cost.js';

const schema = buildSchema(`
  type Query { shop: Shop  products(first: Int, last: Int, after: String): ProductConnection  suggestions(first: Int = 8): [Product!]!  found: Found }
  type Mutation { rename(name: String!): Shop }
  type Shop { name: String  address: Address  tags: [String!]! }
  type Address { street: String }
  type ProductConnection { nodes: [Product!]!  edges: [ProductEdge!]!  totalCount: Int  pageInfo: PageInfo! }
  type ProductEdge { cursor: String!  node: Product! }
  type PageInfo { hasNextPage: Boolean! }
  type Product { name: String  seller: Shop  variants: [Variant!]! }
  type Variant { price: Int }
  union Found = Shop | Product
`);
const cost = (text: string, variables: Record<string, unknown> = {}, operation?: string) =>
  documentCost(schema, parse(text), operation)(variables);

/** In tenths: a thing 10, a plain field 1, a mutation 100 more; rounded up at the end. */
describe('what a document costs', () => {
  it.each([
    ['a plain thing', '{ shop { name } }', 11],
    ['a list of plain values, like a plain field', '{ shop { name tags } }', 12],
    ['a thing in a thing', '{ shop { address { street } } }', 10 + 11],
    ['the same twice by alias', '{ a: shop { name } b: shop { name } }', 22],
    ['a name of type, nothing', '{ shop { __typename } }', 10],
    ['a mutation', 'mutation { rename(name: "x") { name } }', 111],
    ['two mutations', 'mutation { a: rename(name: "x") { name } b: rename(name: "y") { name } }', 222],
    ['a list of unsaid length, five times', '{ found { ... on Product { variants { price } } } }', 10 + 5 * 11],
    ['a list whose length stands in the schema', '{ suggestions { name } }', 8 * 11],
    ['a list that says its length', '{ suggestions(first: 3) { name } }', 3 * 11],
    [
      'the nodes of a connection, by its first',
      '{ products(first: 20) { nodes { name } totalCount pageInfo { hasNextPage } } }',
      10 + 20 * 11 + 1 + 11,
    ],
    [
      'the edges of a connection, by its last',
      '{ products(last: 4) { edges { cursor node { name } } } }',
      10 + 4 * (10 + 1 + 11),
    ],
    ['lists in lists, multiplied', '{ products(first: 20) { nodes { variants { price } } } }', 10 + 20 * (10 + 5 * 11)],
    [
      'what fragments open',
      '{ products(first: 2) { ...Page } } fragment Page on ProductConnection { nodes { ... on Product { name } } }',
      10 + 2 * 11,
    ],
    ['reading the schema, flat', '{ __schema { types { name } } }', 500],
  ])('%s', (_, document, tenths) => {
    expect(cost(document)).toBe(Math.ceil(tenths / 10));
  });

  const LIST = 'query List($n: Int = 10, $m: Int) { products(first: $n, last: $m) { nodes { name } } }';
  it.each([
    ['a variable', { n: 50, m: null }, 50],
    ['the default of a variable', { m: null }, 10],
    ['more than allowed as the most allowed', { n: 1_000_000_000, m: null }, 100],
    ['less than nothing as nothing', { n: -5, m: null }, 0],
    ['the other end', { n: null, m: 7 }, 7],
  ])('counts %s', (_, variables, nodes) => {
    expect(cost(LIST, variables)).toBe(Math.ceil((10 + nodes * 11) / 10));
  });

  it('looks at the operation that is meant', () => {
    const document = 'query A { shop { name } } query B { products(first: 10) { nodes { name } } }';

    expect([cost(document, {}, 'A'), cost(document, {}, 'B')]).toEqual([2, 12]);
  });
});
