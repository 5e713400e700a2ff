import type { BusinessDate } from '@lumbung/kernel';
import type { ChangedDeliveryInput, DeskOrderFragment, FulfilmentMethod } from '@lumbung/web-api';
import { addressDraft, addressInput, type AddressDraft } from '../../ui/address-fields.js';

/** How an order is received, while that is being changed. */
export interface DeliveryDraft {
  readonly method: FulfilmentMethod;
  readonly address: AddressDraft;
  readonly serviceId: string;
  /** Such as `2026-11-23 09:00`; empty: the hours agreed before, or none. */
  readonly slot: string;
  /** Null: by the tariffs. */
  readonly fee: number | null;
}

export function deliveryDraft({ fulfilment }: DeskOrderFragment): DeliveryDraft {
  const { method, address } = fulfilment;
  return { method, address: addressDraft(address), serviceId: '', slot: '', fee: null };
}

/** Null as long as something is missing that this way needs. */
export function deliveryInput({ method, address, serviceId, slot, fee }: DeliveryDraft): ChangedDeliveryInput | null {
  if (method === 'PICKUP') {
    const [on, from] = slot.split(' ');
    return { method, fee, pickupSlot: on && from ? { on: on as BusinessDate, from } : null };
  }
  const to = addressInput(address);
  if (to === null || (method === 'EXPEDITION' && serviceId === '')) return null;
  return { method, fee, address: to, expeditionServiceId: method === 'EXPEDITION' ? serviceId : null };
}
