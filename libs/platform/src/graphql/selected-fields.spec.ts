import { describe, expect, it } from '@jest/globals';
import { Kind, parse, type FieldNode, type FragmentDefinitionNode } from 'graphql';
import { selectedFields } from './selected-fields.js';

describe('what a query asks for below a field', () => {
  it('names every path, through fragments and conditions', () => {
    const { definitions } = parse(`
      query ($deep: Boolean!) { products { nodes { ...Tile ... on Product { variants @include(if: $deep) { stock } } } } }
      fragment Tile on Product { name cover: cover { url } }
    `);
    const [query, tile] = definitions;
    if (query?.kind !== Kind.OPERATION_DEFINITION) throw new Error('not a query');
    const fieldNodes = [query.selectionSet.selections[0] as FieldNode];

    const paths = selectedFields({ fieldNodes, fragments: { Tile: tile as FragmentDefinitionNode } });

    expect([...paths].sort()).toEqual([
      'nodes',
      'nodes.cover',
      'nodes.cover.url',
      'nodes.name',
      'nodes.variants',
      'nodes.variants.stock',
    ]);
  });
});
