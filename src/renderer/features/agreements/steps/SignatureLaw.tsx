import type { Account, Plan } from '../../../../domain/accounts/account';
import { blankPaper } from '../../../../domain/accounts/families/planLife';
import { signatureEffect } from '../../../../domain/agreements/paper/limitation';
import { isPlainDate, type PlainDate } from '../../../../domain/dates/plainDate';
import { countryName } from '../../../../domain/documents/countries';
import { chooseRule } from '../../../../domain/limitation/chooseRule';
import { SHIPPED_LIMITATION_RULES } from '../../../../domain/limitation/shippedRules';
import { LIMITATION_TEXTS } from '../../../../domain/limitation/texts';
import type { Remark } from '../../../../domain/limitation/types';
import { useToday } from '../../../clock';
import { shortDate } from '../../../components/text';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useMessages } from '../../../messages/useMessages';

interface SignatureLawProps {
  readonly account: Account;
  readonly plan: Plan;
  /** The day of the customer's signature, as it is being entered. */
  readonly on: PlainDate;
}

/** What the customer's signature does to limitation by the law of his country, and where that stands. */
export function SignatureLaw({ account, plan, on }: SignatureLawProps) {
  const m = useMessages();
  const say = m.agreements.sign;
  const today = useToday();
  const country = plan.terms.law ?? account.address.country;
  const rule = chooseRule(SHIPPED_LIMITATION_RULES, country);
  return (
    <section className="agreement__law" aria-label={say.limitation} aria-live="polite">
      <h3>{say.limitation}</h3>
      {rule === null ? <p className="warn">{say.noRule(countryName(country))}</p> : effect()}
    </section>
  );

  function effect() {
    if (rule === null) return null;
    const items = account.items.filter(
      ({ id, kind }) => kind === 'invoice' && plan.items.includes(id),
    );
    const asOf = on > today ? on : today;
    const found = signatureEffect(signed(plan, on), items, rule, asOf, account.debtorType);
    if (!found.ok) return <p className="warn">{refusalSentence(found.error)}</p>;
    const { before, after, why } = found.value;
    const day = (date: PlainDate | null) => (date === null ? say.open : shortDate(m, date, today));
    const dayOf = (text: string) => (isPlainDate(text) ? shortDate(m, text, null) : null);
    const [source] = rule.sources;
    return (
      <>
        <p>{say.before(day(before))}</p>
        <p className="strong">{say.after(day(after))}</p>
        <details>
          <summary>{say.why}</summary>
          <ul className="agreement__why">
            {why.map((remark) => (
              <li key={`${remark.code}-${JSON.stringify(remark.params)}`}>
                {limitationText(remark)}
              </li>
            ))}
          </ul>
        </details>
        <p className="muted">
          {say.country(rule.country)}
          {source !== undefined && ` · ${say.source(source.title, dayOf(source.asOf))}`}
        </p>
      </>
    );
  }
}

/** A reason with the name of its event instead of the code. */
function limitationText(remark: Remark): string {
  const type = remark.params?.type;
  const name = type === undefined ? undefined : LIMITATION_TEXTS[`limitation.event-${type}`];
  if (name === undefined) return refusalSentence(remark);
  return refusalSentence({ ...remark, params: { ...remark.params, type: name } });
}

/** The agreement as it would be with the signature. */
function signed(plan: Plan, on: PlainDate): Plan {
  const debtor = { on, name: '', office: '', place: '' };
  return { ...plan, paper: { ...(plan.paper ?? blankPaper()), debtor } };
}
