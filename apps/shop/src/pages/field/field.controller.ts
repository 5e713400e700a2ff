import { Body, Controller, Get, Header, Inject, Post } from '@nestjs/common';
import {
  CollectDepositsDocument,
  FieldPackDocument,
  MyCashHandoverDocument,
  ProposeCashHandoverDocument,
  WithdrawCashHandoverDocument,
  type CollectDepositsInput,
  type ProposeHandoverInput,
} from '@lumbung/web-api';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { GatewayFault } from '../../gateway/gateway.faults.js';
import { ASSETS, type Assets } from '../../http/assets.js';
import { CurrentVisit, type Visit } from '../../http/visit.js';
import { manifestOf, shellOf, workerOf } from './shell.js';

/** Why nothing could be done: data, because the phone goes on with what it has. */
interface Fault {
  readonly fault: string;
}

const NEVER_KEPT = ['cache-control', 'no-store'] as const;

/** The collector's page, and what it says to the house once there is a network. */
@Controller('/lapangan')
export class FieldController {
  constructor(
    private readonly gateway: GatewayClient,
    @Inject(ASSETS) private readonly assets: Assets,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-cache')
  show(@CurrentVisit() { locale, t }: Visit): string {
    return shellOf(this.assets.field, locale, t);
  }

  @Get('pekerja.js')
  @Header('content-type', 'text/javascript; charset=utf-8')
  @Header('cache-control', 'no-cache')
  @Header('service-worker-allowed', '/lapangan')
  worker(@CurrentVisit() { locale, t }: Visit): string {
    return workerOf(this.assets.field, shellOf(this.assets.field, locale, t));
  }

  @Get('manifest.webmanifest')
  @Header('content-type', 'application/manifest+json; charset=utf-8')
  @Header('cache-control', 'no-cache')
  manifest(@CurrentVisit() { locale, t }: Visit): object {
    return manifestOf(locale, t);
  }

  @Get('bekal')
  @Header(...NEVER_KEPT)
  pack(@CurrentVisit() visit: Visit) {
    return orFault(async () => (await this.gateway.ask(visit, FieldPackDocument, {})).fieldPack);
  }

  @Post('kirim')
  @Header(...NEVER_KEPT)
  collect(@CurrentVisit() visit: Visit, @Body() input: CollectDepositsInput) {
    return orFault(async () => (await this.gateway.ask(visit, CollectDepositsDocument, { input })).collectDeposits);
  }

  @Get('setoran')
  @Header(...NEVER_KEPT)
  handover(@CurrentVisit() visit: Visit) {
    return orFault(async () => ({
      handover: (await this.gateway.ask(visit, MyCashHandoverDocument, {})).myCashHandover,
    }));
  }

  @Post('setoran')
  @Header(...NEVER_KEPT)
  propose(@CurrentVisit() visit: Visit, @Body() input: ProposeHandoverInput) {
    return orFault(
      async () => (await this.gateway.ask(visit, ProposeCashHandoverDocument, { input })).proposeCashHandover,
    );
  }

  @Post('setoran/batal')
  @Header(...NEVER_KEPT)
  withdraw(@CurrentVisit() visit: Visit, @Body() { id }: { id: string }) {
    return orFault(
      async () => (await this.gateway.ask(visit, WithdrawCashHandoverDocument, { id })).withdrawCashHandover,
    );
  }
}

async function orFault<T>(work: () => Promise<T>): Promise<T | Fault> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GatewayFault) return { fault: error.code };
    throw error;
  }
}
