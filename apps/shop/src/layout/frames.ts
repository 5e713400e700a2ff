import { Injectable } from '@nestjs/common';
import { StorefrontOnlyDocument } from '@lumbung/web-api';
import { GatewayClient } from '../gateway/gateway.client.js';
import type { Visit } from '../http/visit.js';
import { shopFrame, type ShopFrame } from './frame.js';

/** Frames for pages that ask nothing else. */
@Injectable()
export class Frames {
  constructor(private readonly gateway: GatewayClient) {}

  async of(visit: Visit): Promise<ShopFrame> {
    return shopFrame(visit, (await this.gateway.ask(visit, StorefrontOnlyDocument, {})).currentCooperative);
  }
}
