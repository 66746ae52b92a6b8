import { canonicalJson } from '../../../journal/canonical';
import { refusal } from '../../../refusal';
import type { Account } from '../../account';
import { type Decision, isBlank, unless } from '../../families/decision';
import type { ContactPerson } from '../../party';
import { otherPeople } from '../../views/dossier';
import type { DossierCommandOf } from '../commands';
import type { DossierEventOf } from '../events';
import type { People } from '../types';

/** Replaces the main contact and the others as one; nothing differs, nothing happened. */
export function changePeople(
  account: Account,
  { after, from }: DossierCommandOf<'changePeople'>,
): Decision {
  const before: People = { contact: account.contact, others: otherPeople(account) };
  const moved = from !== undefined && !same(before, from);
  const problem = moved ? refusal('people.changed-since') : peopleProblem(after);
  return unless(problem, () =>
    same(before, after) ? [] : [{ type: 'peopleChanged', before, after }],
  );
}

/** The event names all people there are afterwards, the one who is called first among them. */
export function peopleChanged(
  account: Account,
  { after }: DossierEventOf<'peopleChanged'>,
): Account {
  return { ...account, contact: after.contact, others: after.others };
}

function same(a: People, b: People): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/** The main contact may be empty: some customers have none. Others are there because they have a name or a way to them. */
function peopleProblem({ others }: People) {
  if (others.some(isNobody)) return refusal('people.nobody');
  const ids = new Set(others.map(({ id }) => id));
  return ids.size === others.length ? undefined : refusal('people.twice');
}

function isNobody({ name, phone, email }: ContactPerson): boolean {
  return [name, phone, email].every(isBlank);
}
