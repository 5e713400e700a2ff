import { formatTime } from '@lumbung/kernel';
import type { Frame } from '../../layout/frame.js';

export interface StatusModel {
  readonly isGatewayUp: boolean;
  readonly answeredInMs: number;
  readonly now: Date;
}

export function StatusView({ model, frame }: { model: StatusModel; frame: Frame }) {
  const { site } = frame.visit.t;
  return (
    <div class="narrow">
      <h1>{site.status}</h1>
      <dl class="ledger book">
        <Row what={site.statusShop} isUp label={site.statusUp} />
        <Row
          what={site.statusGateway}
          isUp={model.isGatewayUp}
          label={model.isGatewayUp ? site.statusUpIn(model.answeredInMs) : site.statusDown}
        />
      </dl>
      <p class="hint">{site.statusAt(formatTime(model.now, 'Asia/Jakarta', frame.visit.locale))}</p>
    </div>
  );
}

function Row({ what, isUp, label }: { what: string; isUp: boolean; label: string }) {
  return (
    <div>
      <dt>{what}</dt>
      <dd>
        <span class={`badge ${isUp ? 'badge-good' : 'badge-bad'}`}>{label}</span>
      </dd>
    </div>
  );
}
