import { useState } from 'react';
import type { BusinessDate } from '@lumbung/kernel';
import {
  DeskMemberHeirsDocument,
  DeskRecordDeathDocument,
  DeskSetHeirsDocument,
  type DeskMemberHeirsQuery,
  type HeirRelation,
} from '@lumbung/web-api';
import { useAct } from '../../../api/use-act.js';
import { useAsk } from '../../../api/use-ask.js';
import { useFormat } from '../../../format/use-format.js';
import { useCan } from '../../../shell/viewer.js';
import { SelectField, TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Icon } from '../../../ui/icons.js';
import { Section } from '../../../ui/page.js';
import { Sheet } from '../../../ui/sheet.js';
import { Loaded } from '../../../ui/states.js';
import { Table } from '../../../ui/table.js';
import { useToast } from '../../../ui/toast.js';
import { textOrNull } from '../../../ui/use-draft.js';
import { DateField } from '../../../ui/value-fields.js';
import { useCommonWords } from '../../../words/index.js';
import { usePersonWords } from '../person/words.js';
import { useMemberDeskWords } from './words.js';

type Heir = NonNullable<DeskMemberHeirsQuery['memberHeirs']>['heirs'][number];

/** Who inherits, and what is done when the member died. */
export function HeirsTab({ memberId, isMember }: { readonly memberId: string; readonly isMember: boolean }) {
  const words = useMemberDeskWords();
  const person = usePersonWords();
  const can = useCan();
  const query = useAsk(DeskMemberHeirsDocument, { id: memberId });
  const [open, setOpen] = useState<'edit' | 'death' | null>(null);
  const close = () => setOpen(null);
  return (
    <Loaded query={query}>
      {({ memberHeirs }) => {
        const heirs = memberHeirs?.heirs ?? [];
        return (
          <Section
            title={words.heirs}
            note={words.heirsNote}
            actions={
              can('membership.edit') &&
              isMember && (
                <button type="button" className="button-text" onClick={() => setOpen('edit')}>
                  {words.editHeirs}
                </button>
              )
            }
          >
            {heirs.length === 0 ? (
              <p className="hint">{words.noHeirs}</p>
            ) : (
              <Table<Heir>
                caption={words.heirs}
                rows={heirs}
                keyOf={({ id }) => id}
                columns={[
                  { key: 'name', head: person.heirName, cell: (heir) => heir.fullName },
                  { key: 'relation', head: person.heirRelation, cell: (heir) => person.relations[heir.relation] },
                  {
                    key: 'share',
                    head: person.heirShare,
                    isNumber: true,
                    cell: (heir) => `${heir.shareBasisPoints / 100} %`,
                  },
                  {
                    key: 'id',
                    head: person.nationalIdNo,
                    isTight: true,
                    cell: (heir) => heir.nationalIdNoMasked ?? '–',
                  },
                  { key: 'phone', head: person.heirPhone, isTight: true, cell: (heir) => heir.phoneMasked ?? '–' },
                ]}
              />
            )}
            {can('membership.decide') && isMember && (
              <div className="page-actions">
                <button type="button" className="button button-quiet" onClick={() => setOpen('death')}>
                  {words.died}
                </button>
              </div>
            )}
            {open === 'edit' && <HeirsDialog memberId={memberId} heirs={heirs} onClose={close} />}
            {open === 'death' && <DeathDialog memberId={memberId} heirs={heirs} onClose={close} />}
          </Section>
        );
      }}
    </Loaded>
  );
}

interface Line {
  readonly key: string;
  readonly id: string | null;
  readonly fullName: string;
  readonly relation: HeirRelation;
  readonly share: string;
}

const fresh = (share = ''): Line => ({ key: crypto.randomUUID(), id: null, fullName: '', relation: 'CHILD', share });

interface DialogProps {
  readonly memberId: string;
  readonly heirs: readonly Heir[];
  readonly onClose: () => void;
}

/** The whole list anew; numbers that are sealed stay with an heir who stays. */
function HeirsDialog({ memberId, heirs, onClose }: DialogProps) {
  const words = useMemberDeskWords();
  const person = usePersonWords();
  const common = useCommonWords();
  const tell = useToast();
  const [lines, setLines] = useState<readonly Line[]>(() =>
    heirs.length === 0
      ? [fresh('100')]
      : heirs.map(({ id, fullName, relation, shareBasisPoints }) => ({
          key: id,
          id,
          fullName,
          relation,
          share: String(shareBasisPoints / 100),
        })),
  );
  const act = useAct(DeskSetHeirsDocument, {
    onDone: () => {
      tell(words.heirsSaved);
      onClose();
    },
  });
  const change = (key: string, part: Partial<Line>) =>
    setLines(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  const save = () =>
    void act.run({
      memberId,
      heirs: lines.map(({ id, fullName, relation, share }) => ({
        id,
        fullName: fullName.trim(),
        relation,
        shareBasisPoints: Math.round(Number(share.replace(',', '.')) * 100) || 0,
      })),
    });
  return (
    <Sheet kind="dialog" title={words.editHeirs} lead={words.heirsNote} onClose={onClose}>
      <Form act={act} submit={common.save} onCancel={onClose} onSubmit={save}>
        {lines.map((line, index) => (
          <fieldset key={line.key} className="field">
            <legend className="unseen">{words.heirName(index + 1)}</legend>
            <TextField
              name={`fullName${index}`}
              label={words.heirName(index + 1)}
              isRequired
              maxLength={120}
              value={line.fullName}
              onChange={(fullName) => change(line.key, { fullName })}
            />
            <SelectField
              name={`relation${index}`}
              label={words.relation(index + 1)}
              isRequired
              options={Object.entries(person.relations)}
              value={line.relation}
              onChange={(relation) => change(line.key, { relation: relation as HeirRelation })}
            />
            <TextField
              name={`share${index}`}
              label={words.share(index + 1)}
              isRequired
              inputMode="text"
              maxLength={6}
              value={line.share}
              onChange={(share) => change(line.key, { share })}
            />
            {lines.length > 1 && (
              <button
                type="button"
                className="button-text"
                onClick={() => setLines(lines.filter(({ key }) => key !== line.key))}
              >
                {words.removeHeir(index + 1)}
              </button>
            )}
          </fieldset>
        ))}
        {lines.length < 10 && (
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={() => setLines([...lines, fresh()])}
          >
            <Icon name="plus" /> {words.addHeir}
          </button>
        )}
      </Form>
    </Sheet>
  );
}

function DeathDialog({ memberId, heirs, onClose }: DialogProps) {
  const words = useMemberDeskWords();
  const format = useFormat();
  const tell = useToast();
  const [diedOn, setDiedOn] = useState<BusinessDate | null>(format.today());
  const [certificateNo, setCertificateNo] = useState('');
  const [successor, setSuccessor] = useState('');
  const act = useAct(DeskRecordDeathDocument, {
    onDone: () => {
      tell(words.diedDone);
      onClose();
    },
  });
  const record = () =>
    void act.run({
      memberId,
      diedOn: diedOn ?? format.today(),
      certificateNo: textOrNull(certificateNo),
      successorHeirId: successor || null,
    });
  return (
    <Sheet kind="dialog" title={words.died} onClose={onClose}>
      <Form act={act} submit={words.died} isDanger consequence={words.diedText} onCancel={onClose} onSubmit={record}>
        <DateField name="diedOn" label={words.diedOn} isRequired value={diedOn} onChange={setDiedOn} />
        <TextField
          name="certificateNo"
          label={words.certificate}
          maxLength={60}
          value={certificateNo}
          onChange={setCertificateNo}
        />
        <SelectField
          name="successorHeirId"
          label={words.successor}
          options={[['', words.noSuccessor], ...heirs.map(({ id, fullName }) => [id, fullName] as [string, string])]}
          value={successor}
          onChange={setSuccessor}
        />
      </Form>
    </Sheet>
  );
}
