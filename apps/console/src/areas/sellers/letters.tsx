import { useState } from 'react';
import { DeskRemoveTurnoverLetterDocument, type DeskDeclarationsQuery } from '@lumbung/web-api';
import { uploadTurnoverLetter } from '../../api/upload.js';
import { useAct } from '../../api/use-act.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { FileButton } from '../../ui/file-button.js';
import { Icon } from '../../ui/icons.js';
import { useToast } from '../../ui/toast.js';
import { useCommonWords } from '../../words/index.js';
import { useSellersWords } from './words.js';

type Declaration = DeskDeclarationsQuery['turnoverDeclarations']['nodes'][number];
type Letter = Declaration['letters'][number];

const MOST_LETTERS = 5;

/** The signed letter of a declaration as files: opened only by those who may, brought and taken away by the office. */
export function Letters({ declaration }: { readonly declaration: Declaration }) {
  const words = useSellersWords();
  const can = useCan();
  const tell = useToast();
  const [removed, setRemoved] = useState<Letter | null>(null);
  const mayEdit = can('sellers.edit');
  return (
    <>
      {declaration.letters.length > 0 && (
        <ul className="letters">
          {declaration.letters.map((letter) => (
            <li key={letter.id}>
              <LetterName letter={letter} />
              {mayEdit && (
                <button
                  type="button"
                  className="icon-button"
                  aria-label={words.removeLetter(letter.fileName)}
                  onClick={() => setRemoved(letter)}
                >
                  <Icon name="close" />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayEdit && declaration.letters.length < MOST_LETTERS && (
        <FileButton
          label={words.addLetter}
          busyLabel={words.addingLetter}
          about={words.letterOf(declaration.sellerName, String(declaration.year))}
          isSmall
          onSend={(asker, file) => uploadTurnoverLetter(asker, declaration.id, file)}
          onDone={() => tell(words.letterAdded)}
        />
      )}
      {!mayEdit && declaration.letters.length === 0 && '–'}
      {removed !== null && <RemoveDialog letter={removed} onClose={() => setRemoved(null)} />}
    </>
  );
}

function LetterName({ letter }: { readonly letter: Letter }) {
  const words = useSellersWords();
  const common = useCommonWords();
  if (letter.url == null)
    return (
      <span>
        {letter.fileName} <span className="hint">{words.letterSealed}</span>
      </span>
    );
  return (
    <a href={letter.url} target="_blank" rel="noreferrer">
      {letter.fileName}
      <span className="unseen"> ({common.newTab})</span>
    </a>
  );
}

function RemoveDialog({ letter, onClose }: { readonly letter: Letter; readonly onClose: () => void }) {
  const words = useSellersWords();
  const tell = useToast();
  const act = useAct(DeskRemoveTurnoverLetterDocument, {
    onDone: () => {
      tell(words.letterRemoved);
      onClose();
    },
  });
  return (
    <ActDialog
      title={words.removeLetter(letter.fileName)}
      consequence={words.removeLetterConsequence}
      submit={words.removeLetterNow}
      isDanger
      act={act}
      reason={{ label: words.removeLetterReason, isRequired: true }}
      onSubmit={(reason) => void act.run({ letterId: letter.id, reason })}
      onClose={onClose}
    />
  );
}
