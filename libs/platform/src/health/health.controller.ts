import { Controller, Get, Header, HttpCode, ServiceUnavailableException } from '@nestjs/common';
import { PlatformDatabase } from '../database/platform-database.js';
import { register } from 'prom-client';

/** For whoever watches over the process. */
@Controller()
export class HealthController {
  constructor(private readonly database: PlatformDatabase) {}

  /** The process lives. */
  @Get('healthz')
  @HttpCode(200)
  alive(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** It can serve: the database answers. 503 otherwise. */
  @Get('readyz')
  async ready(): Promise<{ status: 'ok' }> {
    try {
      await this.database.read('select 1 as one');
      return { status: 'ok' };
    } catch {
      throw new ServiceUnavailableException({ status: 'database unreachable' });
    }
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  metrics(): Promise<string> {
    return register.metrics();
  }
}
