import { Controller, Get } from '@nestjs/common';
import { StatusPageDocument } from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { GatewaySilent } from '../../gateway/gateway.faults.js';
import { Page } from '../../http/answer.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { StatusView } from './status.view.js';

@Controller()
export class StatusController {
  constructor(private readonly gateway: GatewayClient) {}

  @Get('/lumbung/status')
  async show(@CurrentVisit() visit: Visit): Promise<Page> {
    const frame = { visit, shop: null };
    const begun = performance.now();
    const isGatewayUp = await this.answers(visit);
    const model = { isGatewayUp, answeredInMs: Math.round(performance.now() - begun), now: new Date() };
    return new Page(frame, h(StatusView, { model, frame }), { title: visit.t.site.status });
  }

  /** For the machine that watches this process; says nothing of the gateway. */
  @Get(['/healthz', '/lumbung/healthz'])
  health(): { status: 'ok' } {
    return { status: 'ok' };
  }

  private async answers(visit: Visit): Promise<boolean> {
    try {
      await this.gateway.ask(visit, StatusPageDocument, {});
      return true;
    } catch (error) {
      if (error instanceof GatewaySilent) {
        return false;
      }
      throw error;
    }
  }
}
