import { Module, type DynamicModule } from '@nestjs/common';
import { APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { Clock } from '@lumbung/kernel';
import { domains } from '@lumbung/domains';
import { GraphqlDriver, inputPipe, PlatformModule, type Config, type GraphqlOptions } from '@lumbung/platform';
import { contextOfSpeaker } from './house/api.js';
import { News } from './house/news.js';

/** The same domains as the gateway behind the same API, which only this process can ask: no port is opened. */
@Module({})
export class DemoModule {
  static with(config: Config, clock: Clock): DynamicModule {
    return {
      module: DemoModule,
      imports: [
        PlatformModule.with(config, clock),
        ...domains,
        GraphQLModule.forRoot<GraphqlOptions>({
          driver: GraphqlDriver,
          autoSchemaFile: true,
          fieldResolverEnhancers: [],
          introspection: false,
          contextOf: contextOfSpeaker,
        }),
      ],
      providers: [News, { provide: APP_PIPE, useFactory: inputPipe }],
    };
  }
}
