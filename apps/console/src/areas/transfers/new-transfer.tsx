import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { DeskCreateTransferDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { usePlaces } from '../../ui/goods/places.js';
import { Page, Section } from '../../ui/page.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull } from '../../ui/use-draft.js';
import { inputOf, TransferLines, type TransferLine } from './transfer-lines.js';
import { OnePlace } from './transfers.js';
import { useTransfersWords } from './words.js';

/** Writes down what is to move; nothing moves before it is sent. */
export function NewTransferPage() {
  const words = useTransfersWords();
  const format = useFormat();
  const here = useHere();
  const navigate = useNavigate();
  const tell = useToast();
  const { open } = usePlaces();
  const [chosen, setChosen] = useState<{ readonly from?: string; readonly to?: string }>({});
  const [lines, setLines] = useState<readonly TransferLine[]>([]);
  const [note, setNote] = useState('');
  // Usually goods come from a storeroom to the shop.
  const from = open.find(({ id }) => id === chosen.from) ?? open.find(({ isDefault }) => !isDefault);
  const to = open.find(({ id }) => id === chosen.to) ?? open.find(({ isDefault }) => isDefault);
  const act = useAct(DeskCreateTransferDocument, {
    onDone: ({ id }) => {
      tell(words.draftSaved);
      void navigate({ to: here(`/toko/stok/kiriman/${id}`) });
    },
  });
  const options = open.map((place) => [place.id, place.name] as const);
  const isSame = from !== undefined && from.id === to?.id;
  const consequence = isSame
    ? words.sameplace
    : lines.length === 0
      ? words.noLines
      : words.draftConsequence(format.count(lines.length), from?.name ?? '', to?.name ?? '');
  return (
    <Page title={words.newTitle} lead={words.newLead} back={{ to: here('/toko/stok/kiriman'), label: words.title }}>
      {open.length === 1 ? (
        <OnePlace />
      ) : (
        <Form
          act={act}
          submit={words.saveDraft}
          isDisabled={lines.length === 0 || isSame}
          consequence={consequence}
          onSubmit={() =>
            void act.run({ fromId: from?.id ?? '', toId: to?.id ?? '', lines: inputOf(lines), note: textOrNull(note) })
          }
        >
          <div className="field-row">
            <SelectField
              name="fromId"
              label={words.from}
              isRequired
              options={options}
              value={from?.id ?? ''}
              onChange={(id) => setChosen((old) => ({ ...old, from: id }))}
            />
            <SelectField
              name="toId"
              label={words.to}
              isRequired
              options={options}
              value={to?.id ?? ''}
              onChange={(id) => setChosen((old) => ({ ...old, to: id }))}
            />
          </div>
          <Section title={words.lines}>
            <TransferLines lines={lines} onChange={setLines} />
          </Section>
          <TextField
            name="note"
            label={words.note}
            hint={words.noteHint}
            maxLength={300}
            value={note}
            onChange={setNote}
          />
        </Form>
      )}
    </Page>
  );
}
