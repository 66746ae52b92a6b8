import type { Account } from '../../../../domain/accounts/account';
import type { Attachment } from '../../../../domain/accounts/dossier/types';
import { attachmentsOf } from '../../../../domain/accounts/views/dossier';
import { Button } from '../../../components/Button';
import { DateText } from '../../../components/DateText';
import { TableHead } from '../../../components/layout/TableHead';
import { useAct } from '../../../frame/useAct';
import { grouped } from '../../../messages/plural';
import { useMessages } from '../../../messages/useMessages';
import { usePast } from '../day/dayContext';
import { useOpenFile } from './useOpenFile';

const KILO = 1024;

/** The files attached to a customer, the latest first. */
export function AttachmentTable({ account }: { readonly account: Account }) {
  const say = useMessages().dossier.files;
  const files = [...attachmentsOf(account)].reverse();
  if (files.length === 0) return <p className="muted">{say.none}</p>;
  return (
    <table className="table table--lines">
      <TableHead words={[say.on, say.name, say.kind]} figures={[say.size]} hidden={say.open} />
      <tbody>
        {files.map((file) => (
          <Line key={file.id} account={account} file={file} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ account, file }: { readonly account: Account; readonly file: Attachment }) {
  const say = useMessages().dossier.files;
  const act = useAct();
  const past = usePast();
  const open = useOpenFile();
  const remove = () =>
    void act(
      account.id,
      { type: 'detachFile', attachment: file.id, reason: say.removeReason },
      say.removed(file.name),
    );
  return (
    <tr>
      <td className="muted">
        <DateText date={file.on} />
      </td>
      <td className="is-wide" title={file.name}>
        {file.name}
      </td>
      <td>{say.kinds[file.kind]}</td>
      <td className="is-end num">{say.kilobytes(grouped(Math.ceil(file.size / KILO)))}</td>
      <td className="is-end">
        <Button look="quiet" aria-label={say.openOf(file.name)} onClick={() => open(file)}>
          {say.open}
        </Button>
        {!past && (
          <Button look="quiet" aria-label={say.removeOf(file.name)} onClick={remove}>
            {say.remove}
          </Button>
        )}
      </td>
    </tr>
  );
}
