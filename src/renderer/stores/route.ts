import { create } from 'zustand';
import type { AccountId } from '../../domain/accounts/ids';
import { hasUnsaved, leaveTo } from './unsaved';

/** The eight places of the left rail, in order: Ctrl+1 … Ctrl+8. */
export const PLACES = [
  'today',
  'customers',
  'import',
  'letters',
  'agreements',
  'handoffs',
  'insights',
  'settings',
] as const;

/** Places that belong to Today and stand below it in the rail. */
export const SIDE_PLACES = ['calendar', 'review'] as const;

export type Place = (typeof PLACES)[number] | (typeof SIDE_PLACES)[number];

/** Where the user is: a place, and in Customers perhaps one of them. */
export interface Route {
  readonly place: Place;
  readonly account: AccountId | null;
}

const START: Route = { place: 'today', account: null };

/** Reads "#/customers/abc". Anything unknown leads to Today. */
export function routeOf(hash: string): Route {
  const [, name, account] = hash.split('/');
  const place = [...PLACES, ...SIDE_PLACES].find((known) => known === name);
  if (place === undefined) return START;
  // The id comes from our own link; an unknown one shows "not found".
  return { place, account: account ? (decodeURIComponent(account) as AccountId) : null };
}

/** The address of a place, as `routeOf` reads it. */
export function hashOf({ place, account }: Route): string {
  return account === null ? `#/${place}` : `#/${place}/${encodeURIComponent(account)}`;
}

export const useRoute = create<Route>(() => START);

/** Goes to a place, or to one customer; asks first when input would be lost. */
export function goTo(place: Place, account: AccountId | null = null): void {
  leaveTo(() => show({ place, account }));
}

function show(route: Route): void {
  useRoute.setState(route);
  if (window.location.hash !== hashOf(route)) window.location.hash = hashOf(route);
}

/** Back and forward have moved the address already: it is put back while the user is asked. */
function follow(): void {
  const to = routeOf(window.location.hash);
  const here = useRoute.getState();
  if (hashOf(to) === hashOf(here)) return;
  if (hasUnsaved()) window.history.replaceState(null, '', hashOf(here));
  leaveTo(() => show(to));
}

/** Follows the address from now on (back and forward too). Called once at start. */
export function followAddress(): void {
  useRoute.setState(routeOf(window.location.hash));
  window.addEventListener('hashchange', follow);
}
