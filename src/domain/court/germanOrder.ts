import { shortDate } from '../documents/format';
import { formatAmount } from '../money/format';
import { say } from './labels';
import { runningInterest } from './running';
import type { AidField, CourtAid, CourtInput } from './types';
import { aidOf, claimantOf, field, NOT_A_FILING, oneLine, unverified } from './words';

const POST_BOX = /\b(postfach|p\.? ?o\.? ?box|postbox)\b/i;

/**
 * Data of a German application for a payment order (section 690 ZPO), in the eight steps of the
 * courts' own form. Every claim is listed on its own, clear enough to stop limitation. Catalogue
 * numbers are general knowledge.
 */
export function germanOrder(input: CourtInput): CourtAid {
  const { account, figures } = input;
  const postBox = account.address.lines.some((line) => POST_BOX.test(line));
  const cautions = [
    NOT_A_FILING,
    say('lawyersAndRegisteredAgenciesMust'),
    ...(postBox ? [say('theAddressOfTheDefendant')] : []),
    ...(figures.currency === 'EUR' ? [] : [say('theOrderIsAppliedFor')]),
  ];
  return aidOf({ id: 'germanOrder', title: say('germanPaymentOrderMahnantragData'), cautions }, [
    { heading: say('form1To3RepresentativeClaimant'), fields: parties(input, postBox) },
    {
      heading: say('form4Claims'),
      fields: input.lines.flatMap((_, index) => claimFields(input, index)),
    },
    { heading: say('form5OutlaysAndSideClaims'), fields: sideClaims(input) },
    { heading: say('form6GeneralData'), fields: generalData(input) },
  ]);
}

/** Steps 1 to 3. Nothing can be served at a post box: the address is left to be filled in. */
function parties({ company, account }: CourtInput, postBox: boolean): AidField[] {
  const legalForm = account.debtorType === 'consumer' ? say('naturalPerson') : '';
  return [
    field(say('representativeInTheProceedings'), say('none')),
    ...claimantOf(company),
    field(say('claimantMayDeductInputTax'), ''),
    field(say('legalFormOfTheClaimant'), ''),
    field(say('defendant'), postBox ? '' : oneLine(account.name, account.address)),
    field(say('legalFormOfTheDefendant'), legalForm),
  ];
}

/** Step 5. The lump sum of section 288 (5) BGB is owed by businesses only. */
function sideClaims({ account, figures }: CourtInput): AidField[] {
  const { currency, lumpSum } = figures;
  const sum = formatAmount({ minor: lumpSum, currency });
  return [
    field(say('outlaysFormsPostage'), ''),
    field(say('reminderCosts'), ''),
    field(say('enquiryCosts'), ''),
    field(say('bankReturnCosts'), ''),
    field(say('costsOfALawyerOr'), ''),
    ...(account.debtorType === 'consumer' ? [] : [field(say('lumpSumSection2885'), sum)]),
  ];
}

function generalData({ account }: CourtInput): AidField[] {
  return [
    field(say('claimWasAssigned'), say('no')),
    field(say('counterPerformanceWasMadeOr'), ''),
    field(say('courtForTheContestedProcedure'), ''),
    field(say('referenceOfTheClaimant'), account.number),
    field(say('courtFee'), say('courtFeeByCourt')),
  ];
}

function claimFields(input: CourtInput, index: number): AidField[] {
  const line = input.lines[index];
  if (line === undefined) return [];
  const { item, open } = line;
  const { rate, computed, from } = runningInterest(input, index);
  const amount = `${formatAmount({ minor: open, currency: item.currency })} ${item.currency}`;
  const name = say('claimNo', { no: index + 1 });
  return [
    unverified(say('catalogue', { name }), say('catalogueText')),
    field(
      say('claimReason', { name }),
      say('claimReasonText', { number: item.number, on: shortDate(item.issuedOn), sum: amount }),
    ),
    ...(computed === '' ? [] : [field(say('computed', { name }), computed)]),
    field(
      say('running', { name }),
      rate === '' ? '' : say('runningText', { rate, sum: amount, from }),
    ),
  ];
}
