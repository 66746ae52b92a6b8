import { createContext, use } from 'react';
import { en, type Messages } from './en';

const MessagesContext = createContext<Messages>(en);

/** The catalogue of the user's language. Every visible text of a component comes from here. */
export function useMessages(): Messages {
  return use(MessagesContext);
}
