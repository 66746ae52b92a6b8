import { useEffect, useState } from 'react';
import { useApp } from '../../frame/appContext';

/** The address of a kept logo or signature while it is shown; null until it is read. */
export function usePicture(sha256: string): string | null {
  const { api } = useApp();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let shown = true;
    void api.pictureRead({ sha256 }).then((answer) => {
      if (!shown || !answer.ok) return;
      const { mime, bytes } = answer.value;
      made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }));
      setUrl(made);
    });
    return () => {
      shown = false;
      if (made !== null) URL.revokeObjectURL(made);
      setUrl(null);
    };
  }, [api, sha256]);
  return url;
}
