import { Injectable, NotFoundException } from '@nestjs/common';
import { newId } from '@lumbung/kernel';
import { OrderPageDocument } from '@lumbung/web-api';
import { h } from 'preact';
import { GatewayClient } from '../../gateway/gateway.client.js';
import { Page } from '../../http/answer.js';
import type { Visit } from '../../http/visit.js';
import { shopFrame } from '../../layout/frame.js';
import { OrderView, type OrderModel } from './order.view.js';

/** What the page tells besides the order: what was done, or why it could not be. */
export type OrderNews = Partial<Pick<OrderModel, 'refusal' | 'said' | 'checked' | 'wantedReturn'>>;

/** Draws the page of an order, also for the forms on it that could not be taken. */
@Injectable()
export class OrderPages {
  constructor(private readonly gateway: GatewayClient) {}

  async draw(visit: Visit, token: string, news: OrderNews = {}): Promise<Page> {
    const data = await this.gateway.ask(visit, OrderPageDocument, { token });
    const frame = shopFrame(visit, data.currentCooperative);
    if (!data.order) {
      throw new NotFoundException();
    }
    const model: OrderModel = {
      order: data.order,
      pickupAddress: data.currentCooperative?.pickupPoint?.address.formatted ?? null,
      requestId: newId(),
      refusal: null,
      said: null,
      checked: null,
      wantedReturn: null,
      ...news,
    };
    return new Page(frame, h(OrderView, { model, frame }), {
      title: visit.t.order.title(data.order.number),
      keeping: 'secret',
      status: model.wantedReturn === null ? 200 : 422,
    });
  }
}
