import type { OwnAccountFragment, PortalStandingPageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { Nothing } from '../selling/parts.js';
import { PortalView, words } from './portal-page.js';
import { giving } from './transfer-form.js';

type Instruction = PortalStandingPageQuery['myStandingInstructions'][number];

interface ListModel {
  readonly instructions: readonly Instruction[];
  readonly accounts: readonly OwnAccountFragment[];
  readonly said: string | null;
}

/** What moves by itself, when it will next, and a way to stop it. */
export function StandingView({ model, frame }: { model: ListModel; frame: ShopFrame }) {
  const { standing, portal } = frame.visit.t;
  const { instructions, accounts, said } = model;
  const canSet = giving(accounts).length > 0;
  return (
    <PortalView frame={frame} title={standing.title} lead={standing.lead} said={said}>
      {!canSet && instructions.length === 0 ? (
        <Nothing title={portal.sendNone} text={portal.sendNoneText} />
      ) : (
        <>
          {instructions.length === 0 && <Nothing title={standing.none} text={standing.noneText} />}
          {canSet && (
            <p class="row">
              <a class="button" href="/saya/otomatis/baru">
                {standing.add}
              </a>
            </p>
          )}
          {instructions.length > 0 && (
            <ul class="entries">
              {instructions.map((instruction) => (
                <Line key={instruction.id} instruction={instruction} frame={frame} />
              ))}
            </ul>
          )}
        </>
      )}
    </PortalView>
  );
}

function Line({ instruction, frame: { visit } }: { instruction: Instruction; frame: ShopFrame }) {
  const { standing } = visit.t;
  const { money, day } = words(visit);
  const { id, state, amount, from, to, dueOn, endsOn, isBehind, byMember } = instruction;
  const what = `otomatis-${id}`;
  const isActive = state === 'ACTIVE';
  const when = [
    isActive && dueOn ? standing.next(day(dueOn)) : standing.ended,
    isActive && endsOn ? standing.last(day(endsOn)) : null,
    byMember ? null : standing.byOfficer,
  ].filter(Boolean);
  return (
    <li>
      <div>
        <strong id={what}>{standing.monthly(money(amount), String(instruction.day))}</strong>
        <span class="hint">
          {standing.fromTo(from.productName, to.number ? to.productName : `${to.ownerName}, ${to.productName}`)}
        </span>
        <span class="hint">{when.join(', ')}</span>
        {isActive && isBehind && <span>{standing.behind}</span>}
      </div>
      {isActive && (
        <form action="/saya/otomatis/henti" method="post">
          <input type="hidden" name="id" value={id} />
          <button class="button button-quiet button-small" type="submit" aria-describedby={what}>
            {standing.stop}
          </button>
        </form>
      )}
    </li>
  );
}
