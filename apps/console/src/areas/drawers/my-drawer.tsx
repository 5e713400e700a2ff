import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { DeskMyDrawerDocument, DeskOpenDrawerDocument, type DeskMyDrawerQuery } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useHere } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { SelectField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Page, Section } from '../../ui/page.js';
import { Empty, Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { MoneyField } from '../../ui/value-fields.js';
import { DrawerDialog } from './drawer-dialog.js';
import { MoveDialog } from './move-dialog.js';
import { Movements, SessionFacts } from './session-parts.js';
import { useDrawersWords } from './words.js';

type Drawers = DeskMyDrawerQuery['cashDrawers'];

/** The drawer of whoever sits here: to be taken over, or what lies in it by the books. */
export function MyDrawerPage() {
  const words = useDrawersWords();
  const here = useHere();
  const [isMoving, setMoving] = useState(false);
  const query = useAsk(DeskMyDrawerDocument, {});
  const session = query.data?.myDrawerSession;
  return (
    <Page
      title={words.mine}
      lead={words.mineLead}
      back={{ to: here('/loket'), label: words.counter }}
      actions={
        session && (
          <>
            <button type="button" className="button button-quiet" onClick={() => setMoving(true)}>
              {words.move}
            </button>
            <Link className="button" to={here('/loket/tutup')}>
              {words.close}
            </Link>
          </>
        )
      }
    >
      <Loaded query={query}>
        {({ myDrawerSession, cashDrawers }) =>
          myDrawerSession ? (
            <>
              <SessionFacts session={myDrawerSession} />
              <Movements session={myDrawerSession} />
            </>
          ) : (
            <Open drawers={cashDrawers} />
          )
        }
      </Loaded>
      {isMoving && session && <MoveDialog expected={session.expected} onClose={() => setMoving(false)} />}
    </Page>
  );
}

function Open({ drawers }: { readonly drawers: Drawers }) {
  const words = useDrawersWords();
  const tell = useToast();
  const free = drawers.filter(({ isActive, openBy }) => isActive && openBy === null);
  const [drawerId, setDrawerId] = useState('');
  const [openingFloat, setFloat] = useState<number | null>(null);
  const act = useAct(DeskOpenDrawerDocument, { onDone: () => tell(words.opened) });
  if (free.length === 0) return <NoneFree hasAny={drawers.some(({ isActive }) => isActive)} />;
  const chosen = drawerId || (free[0]?.id ?? '');
  return (
    <Section title={words.openTitle}>
      <Form
        act={act}
        submit={words.open}
        onSubmit={() => void act.run({ drawerId: chosen, openingFloat: openingFloat ?? 0 })}
      >
        <div className="columns">
          <SelectField
            name="drawerId"
            label={words.drawer}
            isRequired
            options={free.map(({ id, name }) => [id, name] as const)}
            value={chosen}
            onChange={setDrawerId}
          />
          <MoneyField
            name="openingFloat"
            label={words.float}
            hint={words.floatHint}
            isRequired
            value={openingFloat}
            onChange={setFloat}
            isFocused
          />
        </div>
      </Form>
    </Section>
  );
}

function NoneFree({ hasAny }: { readonly hasAny: boolean }) {
  const words = useDrawersWords();
  const can = useCan();
  const [isAdding, setAdding] = useState(false);
  const mayAdd = can('payments.configure');
  const text = hasAny ? words.allTakenText : words.noDrawersText;
  return (
    <>
      <Empty
        title={hasAny ? words.allTaken : words.noDrawers}
        action={
          mayAdd && (
            <button type="button" className="button" onClick={() => setAdding(true)}>
              {words.addDrawer}
            </button>
          )
        }
      >
        {mayAdd ? text : words.askForDrawer}
      </Empty>
      {isAdding && <DrawerDialog onClose={() => setAdding(false)} />}
    </>
  );
}
