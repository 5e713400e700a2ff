import type { ApplicationState } from '@lumbung/web-api';
import { Badge, type Tone } from '../../ui/badges.js';

const TONES: Record<ApplicationState, Tone> = {
  SUBMITTED: 'info',
  RETURNED: 'wait',
  APPROVED: 'wait',
  ADMITTED: 'good',
  DECLINED: 'bad',
  WITHDRAWN: 'plain',
};

export function ApplicationBadge({ state, label }: { readonly state: ApplicationState; readonly label: string }) {
  return <Badge tone={TONES[state]}>{label}</Badge>;
}
