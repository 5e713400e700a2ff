import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  NestLog,
  runAs,
  TenantDirectory,
  type Config,
  type RequestContext,
  type Tenant,
  type TenantId,
} from '@lumbung/platform';
import { DemoModule } from '../demo.module.js';
import { Api } from './api.js';
import { MovedClock } from './moved-clock.js';
import { News } from './news.js';

/** Everything a story needs: the API, the few services that take files, the clock that can be moved. */
export class DemoHouse {
  readonly api: Api;
  readonly news: News;

  private constructor(
    private readonly app: NestFastifyApplication,
    readonly clock: MovedClock,
    /** The moment of loading; the told year ends here. */
    readonly today: Date,
  ) {
    this.api = new Api(app.getHttpAdapter().getInstance());
    this.news = app.get(News);
  }

  static async open(config: Config): Promise<DemoHouse> {
    const clock = new MovedClock();
    const app = await NestFactory.create<NestFastifyApplication>(DemoModule.with(config, clock), new FastifyAdapter(), {
      logger: new NestLog(),
      abortOnError: false,
    });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new DemoHouse(app, clock, new Date());
  }

  get<T>(service: abstract new (...args: never[]) => T): T {
    return this.app.get(service as never, { strict: false });
  }

  /** Calls a service on behalf of somebody. */
  as<T>(context: RequestContext, work: () => T): T {
    return runAs(context, work);
  }

  /** A cooperative as it stands now: asked anew after its state changed. */
  async tenant(id: TenantId): Promise<Tenant> {
    const tenant = await this.get(TenantDirectory).byId(id);
    if (!tenant) throw new Error(`There is no cooperative ${id}.`);
    return tenant;
  }

  close(): Promise<void> {
    return this.app.close();
  }
}
