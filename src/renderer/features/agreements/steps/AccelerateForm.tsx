import { type AgreementStatus, agreementStatus } from '../../../../domain/agreements/status';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import { formatMoney } from '../../../../domain/money/format';
import { accelerationOf } from '../../../../domain/plans/accelerationOf';
import { bankHolidays } from '../../../../domain/settings/inForce';
import { useToday } from '../../../clock';
import { Button } from '../../../components/Button';
import { Dialog, DialogActions } from '../../../components/dialog/Dialog';
import { Money } from '../../../components/Money';
import { Problem } from '../../../components/states/Problem';
import { shortDate } from '../../../components/text';
import { useBook } from '../../../ledger/hooks';
import type { Messages } from '../../../messages/en';
import { useMessages } from '../../../messages/useMessages';
import { openDialog } from '../../../stores/dialogs';
import type { StepFormProps } from './AgreementStep';
import { useStep } from './useStep';

/** Why it may be too early, by the terms; null when it is not. */
function warningOf(
  m: Messages,
  { state, cure, noticeDays }: AgreementStatus,
  today: PlainDate,
): string | null {
  const say = m.agreements.accelerate;
  if (state === 'cure' && cure !== null) return say.noticeRuns(shortDate(m, cure.deadline, today));
  if (state === 'late') return say.notBroken;
  return noticeDays > 0 && cure === null ? say.noNotice(noticeDays) : null;
}

/** What falls due at once, before it is called in. */
export function AccelerateForm({ account, plan, onClose }: StepFormProps) {
  const m = useMessages();
  const say = m.agreements.accelerate;
  const today = useToday();
  const holidays = bankHolidays(useBook().settings.holidays);
  const step = useStep(account, onClose);
  const { currency } = plan;
  const { principal, interest, revived, total } = accelerationOf(account, plan, today);
  const warning = warningOf(m, agreementStatus(account, plan, today, holidays), today);
  const lines = [
    [say.principal, principal],
    [say.interest, interest],
    [say.revived, revived],
  ] as const;
  return (
    <Dialog title={say.title(account.name)} open onClose={onClose}>
      <p>{say.lead}</p>
      {warning !== null && <p className="warn">{warning}</p>}
      <table className="table table--lines">
        <tbody>
          {lines.map(([title, minor]) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td className="is-end">
                <Money amount={{ minor, currency }} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say.total}</th>
            <td className="is-end">
              <Money amount={{ minor: total, currency }} strong />
            </td>
          </tr>
        </tfoot>
      </table>
      <Problem>{step.formError ?? ''}</Problem>
      <DialogActions>
        <Button onClick={onClose}>{m.common.cancel}</Button>
        <Button aria-disabled={step.busy} onClick={() => void run()}>
          {say.without}
        </Button>
        <Button look="primary" onClick={write}>
          {say.action(formatMoney({ minor: total, currency }))}
        </Button>
      </DialogActions>
    </Dialog>
  );

  /** The rest is called in when the letter is printed. */
  function write(): void {
    onClose();
    const accounts = [account.id];
    openDialog({ name: 'letters', accounts, kind: 'accelerationNotice', plan: plan.id });
  }

  async function run(): Promise<void> {
    if (step.busy) return;
    const title = m.agreements.acted.accelerated(account.name);
    await step.save({ type: 'acceleratePlan', plan: plan.id }, title);
  }
}
