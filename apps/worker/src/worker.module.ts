import { Module, type DynamicModule } from '@nestjs/common';
import { HealthController, PlatformModule, type Config } from '@lumbung/platform';
import { domains } from '@lumbung/domains';

/** The same domains as the gateway, without GraphQL over them. */
@Module({})
export class WorkerModule {
  static with(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [PlatformModule.with(config), ...domains],
      controllers: [HealthController],
    };
  }
}
