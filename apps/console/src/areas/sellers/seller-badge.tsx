import type { SellerState } from '@lumbung/web-api';
import { Badge, type Tone } from '../../ui/badges.js';

const TONES: Record<SellerState, Tone> = { APPLIED: 'wait', ACTIVE: 'good', SUSPENDED: 'bad', ENDED: 'plain' };

export function SellerBadge({ state, label }: { readonly state: SellerState; readonly label: string }) {
  return <Badge tone={TONES[state]}>{label}</Badge>;
}
