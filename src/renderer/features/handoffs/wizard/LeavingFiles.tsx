import { useState } from 'react';
import type { PackInput } from '../../../../domain/handoff/input';
import { type Leaving, leavingList } from '../../../../domain/handoff/pack';
import { useMessages } from '../../../messages/useMessages';

interface LeavingFilesProps {
  /** Reads what the pack will be made from, once the list is unfolded. */
  readonly read: () => Promise<PackInput>;
}

/** Every file of the pack before it is made, with the reason why it leaves the house. */
export function LeavingFiles({ read }: LeavingFilesProps) {
  const say = useMessages().handoffs.choose;
  const [files, setFiles] = useState<readonly Leaving[]>([]);
  return (
    <details onToggle={() => void list()}>
      <summary>{say.everyFile}</summary>
      <table className="table table--text">
        <thead>
          <tr>
            <th scope="col">{say.what}</th>
            <th scope="col">{say.why}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ path, title, why }) => (
            <tr key={path}>
              <th scope="row">
                {title} <span className="muted">{path}</span>
              </th>
              <td className="muted">{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );

  async function list(): Promise<void> {
    setFiles(leavingList(await read()));
  }
}
