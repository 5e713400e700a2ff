import 'reflect-metadata';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { NestLog, platformResolvers } from '@lumbung/platform';
import { domains } from '@lumbung/domains';

/** The schema of all domains, built from their resolver classes alone: no database, nothing is started. */
export async function buildSchema(): Promise<GraphQLSchema> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: new NestLog() });
  try {
    return lexicographicSortSchema(
      await app.get(GraphQLSchemaFactory).create([...platformResolvers, ...resolversOf(domains)]),
    );
  } finally {
    await app.close();
  }
}

/** As it stands in `schema.graphql`. */
export function printed(schema: GraphQLSchema): string {
  return `# Printed from the code by \`npm run schema\`: do not edit.\n\n${printSchema(schema)}\n`;
}

function resolversOf(modules: readonly Function[]): Function[] {
  const providers = modules.flatMap(
    (module) => (Reflect.getMetadata(MODULE_METADATA.PROVIDERS, module) as unknown[] | undefined) ?? [],
  );
  return providers.filter((it): it is Function => typeof it === 'function' && it.name.endsWith('Resolver'));
}
