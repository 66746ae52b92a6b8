import { later } from '../../frame/later';

/* The places beside Today and Customers, which are there from the start. */

export const DebtorPage = later(async () => {
  const module = await import('../../features/debtors/page/DebtorPage');
  return module.DebtorPage;
});
export const Import = later(async () => (await import('../../features/import/Import')).Import);
export const Letters = later(async () => (await import('../../features/letters/Letters')).Letters);
export const Agreements = later(async () => {
  const module = await import('../../features/agreements/Agreements');
  return module.Agreements;
});
export const Handoffs = later(async () => {
  const module = await import('../../features/handoffs/Handoffs');
  return module.Handoffs;
});
export const CasePage = later(async () => {
  const module = await import('../../features/handoffs/case/CasePage');
  return module.CasePage;
});
export const Calendar = later(async () => {
  const module = await import('../../features/calendar/Calendar');
  return module.Calendar;
});
export const WeeklyReview = later(async () => {
  const module = await import('../../features/review/WeeklyReview');
  return module.WeeklyReview;
});
export const Settings = later(async () => {
  const module = await import('../../features/settings/Settings');
  return module.Settings;
});
export const Insights = later(async () => {
  const module = await import('../../features/insights/Insights');
  return module.Insights;
});
