import { useState } from 'react';
import { boxFor, type ChosenPicture, WIDEST } from '../../../../domain/settings/sections/paper';
import { Button } from '../../../components/Button';
import { Problem } from '../../../components/states/Problem';
import { useApp } from '../../../frame/appContext';
import { FormPart } from '../../../frame/FormDraft';
import { ipcRefusal, refusalSentence } from '../../../frame/refusalSentence';
import { useMessages } from '../../../messages/useMessages';
import { usePicture } from '../../documents/usePicture';
import { NumberField } from '../NumberField';

interface PictureFieldProps {
  readonly of: 'logo' | 'signature';
  readonly picture: ChosenPicture | null;
  readonly onChange: (picture: ChosenPicture | null) => void;
}

/** Millimetres a picture gets at first: the room layouts leave above the window, or a line to sign on. */
const FIRST = {
  logo: { width: 45, height: 18 },
  signature: { width: 50, height: 12 },
} as const;

/** A logo or signature: choose the file, see it, say how wide it is printed. */
export function PictureField({ of, picture, onChange }: PictureFieldProps) {
  const m = useMessages();
  const say = m.settings.paper;
  const { api } = useApp();
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <fieldset className="paper__picture">
      <legend>{say[of]}</legend>
      {picture === null ? (
        <p className="muted">{say.none}</p>
      ) : (
        <div className="paper__chosen">
          <PictureView picture={picture} label={say[of]} />
          <div>
            <p className="muted">{picture.name}</p>
            <FormPart name={of}>
              <NumberField
                label={say.width}
                value={Math.round(picture.width)}
                min={3}
                max={WIDEST[of]}
                onChange={(width) => onChange({ ...picture, ...scaledTo(picture, width) })}
              />
            </FormPart>
          </div>
        </div>
      )}
      <Problem>{problem ?? ''}</Problem>
      <div className="paper__buttons">
        <Button onClick={() => void choose()}>{say.choose(say[of])}</Button>
        {picture !== null && (
          <Button look="quiet" onClick={() => onChange(null)}>
            {say.remove(say[of])}
          </Button>
        )}
        <span className="muted">{say.kinds}</span>
      </div>
    </fieldset>
  );

  async function choose(): Promise<void> {
    const chosen = await api.pictureChoose({ title: say.choose(say[of]) });
    setProblem(chosen.ok ? null : refusalSentence(ipcRefusal(chosen.error)));
    if (!chosen.ok || chosen.value === null) return;
    const { sha256, name, width, height } = chosen.value;
    const box = boxFor({ width, height }, FIRST[of].width, FIRST[of].height);
    onChange({ sha256, name, ...box });
  }
}

function scaledTo(picture: ChosenPicture, width: number): ReturnType<typeof boxFor> {
  return boxFor(picture, width, 100);
}

function PictureView({
  picture,
  label,
}: {
  readonly picture: ChosenPicture;
  readonly label: string;
}) {
  const url = usePicture(picture.sha256);
  return url === null ? null : <img className="paper__image" src={url} alt={label} />;
}
