import { useEffect, useState } from 'react';
import { localTime } from '../../clock';
import { useApp } from '../../frame/appContext';
import { useLedgerStatus } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';

/** Versions and the state of the ledger, for a question to support. */
export function About() {
  const m = useMessages();
  const say = m.settings;
  const { api, info } = useApp();
  const status = useLedgerStatus();
  const [free, setFree] = useState<number | null>(null);
  useEffect(() => {
    void api.diskFree(undefined).then((answer) => {
      if (answer.ok) setFree(answer.value.bytes);
    });
  }, [api]);
  const { verifiedAt } = status;
  const lines: readonly (readonly [string, string])[] = [
    [say.version, info.version],
    [say.electron, info.electron],
    [say.chromium, info.chromium],
    [say.platform, say.platforms[info.platform] ?? info.platform],
    [say.events, say.count(status.lastSeq)],
    [say.verified, verifiedAt === null ? say.never : localTime(verifiedAt)],
    ...(free === null ? [] : [[say.disk, say.gigabytes(free)] as const]),
  ];
  return (
    <dl className="settings__about num">
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
