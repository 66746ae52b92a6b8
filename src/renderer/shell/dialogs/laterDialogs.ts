import { later } from '../../frame/later';

/* The larger dialogs that the shell opens. */

export const LettersDialog = later(async () => {
  const module = await import('../../features/letters/LettersDialog');
  return module.LettersDialog;
});
export const LetterDialogs = later(async () => {
  const module = await import('../../features/letters/post/LetterDialogs');
  return module.LetterDialogs;
});
export const PostDialogs = later(async () => {
  const module = await import('../../features/letters/post/PostDialogs');
  return module.PostDialogs;
});
export const AgreementDialog = later(async () => {
  const module = await import('../../features/agreements/form/AgreementDialog');
  return module.AgreementDialog;
});
export const AgreementStep = later(async () => {
  const module = await import('../../features/agreements/steps/AgreementStep');
  return module.AgreementStep;
});
export const HandoffDialog = later(async () => {
  const module = await import('../../features/handoffs/HandoffDialog');
  return module.HandoffDialog;
});
export const CourtDialog = later(async () => {
  const module = await import('../../features/handoffs/CourtDialog');
  return module.CourtDialog;
});
export const DataRequestDialog = later(async () => {
  const module = await import('../../features/handoffs/DataRequestDialog');
  return module.DataRequestDialog;
});
export const CallSheetDialog = later(async () => {
  const module = await import('../../features/call/CallSheetDialog');
  return module.CallSheetDialog;
});
export const WhyDialog = later(async () => {
  const module = await import('../../features/debtors/why/WhyDialog');
  return module.WhyDialog;
});
