import { useState } from 'react';
import type { BusinessDate } from '@lumbung/kernel';
import { DeskMemberHeirsDocument, DeskRecordDeathDocument } from '@lumbung/web-api';
import { useAct } from '../../../api/use-act.js';
import { useAsk } from '../../../api/use-ask.js';
import { useFormat } from '../../../format/use-format.js';
import { useCan } from '../../../shell/viewer.js';
import { SelectField, TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Section } from '../../../ui/page.js';
import { Sheet } from '../../../ui/sheet.js';
import { Loaded } from '../../../ui/states.js';
import { Table } from '../../../ui/table.js';
import { useToast } from '../../../ui/toast.js';
import { textOrNull } from '../../../ui/use-draft.js';
import { DateField } from '../../../ui/value-fields.js';
import { usePersonWords } from '../person/words.js';
import { HeirsDialog, type Heir } from './heirs-dialog.js';
import { useMemberDeskWords } from './words.js';

interface HeirsTabProps {
  readonly memberId: string;
  readonly isMember: boolean;
  /** The heirs' letter may name others than he did: the list can change until one is paid. */
  readonly isDead: boolean;
}

/** Who inherits, and what is done when the member died. */
export function HeirsTab({ memberId, isMember, isDead }: HeirsTabProps) {
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
              (isMember || isDead) && (
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

interface DeathDialogProps {
  readonly memberId: string;
  readonly heirs: readonly Heir[];
  readonly onClose: () => void;
}

function DeathDialog({ memberId, heirs, onClose }: DeathDialogProps) {
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
