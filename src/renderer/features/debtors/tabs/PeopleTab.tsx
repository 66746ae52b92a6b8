import type { Account } from '../../../../domain/accounts/account';
import type { OtherPerson, People } from '../../../../domain/accounts/dossier/types';
import { mint, type PersonId } from '../../../../domain/accounts/ids';
import type { ContactPerson } from '../../../../domain/accounts/party';
import { otherPeople } from '../../../../domain/accounts/views/dossier';
import { LETTER_LANGUAGES } from '../../../../domain/letters/languages/languages';
import { Button } from '../../../components/Button';
import { TableHead } from '../../../components/layout/TableHead';
import { useAct } from '../../../frame/useAct';
import { useMessages } from '../../../messages/useMessages';
import { openForm } from '../../../stores/desk';
import { usePast } from '../day/dayContext';
import { MAIN_PERSON } from '../forms/PersonForm';
import { RecordTab } from './RecordTab';

const COLUMNS = ['name', 'role', 'phone', 'email', 'preference', 'language'] as const;

/** Everybody at the customer who may be turned to; the main contact stands first. */
export function PeopleTab({ account }: { readonly account: Account }) {
  const say = useMessages().dossier.people;
  const others = otherPeople(account);
  const { name, phone, email } = account.contact;
  const hasMain = [name, phone, email].some((text) => text !== '');
  const none = hasMain || others.length > 0 ? null : say.none;
  return (
    <RecordTab command="customer.person" add={say.add} none={none}>
      <table className="table table--lines">
        <TableHead words={COLUMNS.map((column) => say.columns[column])} hidden={say.edit} />
        <tbody>
          {hasMain && <Line account={account} person={account.contact} id={null} />}
          {others.map((person) => (
            <Line key={person.id} account={account} person={person} id={person.id} />
          ))}
        </tbody>
      </table>
    </RecordTab>
  );
}

interface LineProps {
  readonly account: Account;
  readonly person: ContactPerson;
  /** Null for the main contact. */
  readonly id: PersonId | null;
}

function Line({ account, person, id }: LineProps) {
  const m = useMessages();
  const say = m.dossier.people;
  const act = useAct();
  const past = usePast();
  const called = person.name || say.someone;
  const language = LETTER_LANGUAGES.find((known) => known === person.language);
  const change = (after: People, title: string) =>
    void act(account.id, { type: 'changePeople', after }, title);
  return (
    <tr>
      <td>
        {person.name}
        {id === null && <span className="good"> · {say.main}</span>}
      </td>
      <td>{person.role}</td>
      <td className="num">{person.phone}</td>
      <td>{person.email}</td>
      <td className="is-wide" title={person.preference}>
        {person.preference}
      </td>
      <td className="muted">
        {language === undefined ? say.asAccount : m.master.languages[language]}
      </td>
      <td className="is-end">
        {!past && (
          <>
            <Button
              look="quiet"
              aria-label={say.editOf(called)}
              onClick={() => openForm('person', account.id, id ?? MAIN_PERSON)}
            >
              {say.edit}
            </Button>
            {id !== null && (
              <>
                <Button
                  look="quiet"
                  aria-label={say.makeMainOf(called)}
                  onClick={() => change(withMain(account, id), say.madeMain(called))}
                >
                  {say.makeMain}
                </Button>
                <Button
                  look="quiet"
                  aria-label={say.removeOf(called)}
                  onClick={() => change(without(account, id), say.removed(called))}
                >
                  {say.remove}
                </Button>
              </>
            )}
          </>
        )}
      </td>
    </tr>
  );
}

/** Another person as the main contact; the one before joins the others, unless there was none. */
function withMain(account: Account, id: PersonId): People {
  const others = otherPeople(account);
  const chosen = others.find((one) => one.id === id);
  if (chosen === undefined) return { contact: account.contact, others };
  const { id: _id, ...contact } = chosen;
  const { name, phone, email } = account.contact;
  const before: OtherPerson[] =
    [name, phone, email].join('') === ''
      ? []
      : [{ ...account.contact, id: mint<PersonId>(() => crypto.randomUUID()) }];
  return { contact, others: [...before, ...others.filter((one) => one !== chosen)] };
}

function without(account: Account, id: PersonId): People {
  return { contact: account.contact, others: otherPeople(account).filter((one) => one.id !== id) };
}
