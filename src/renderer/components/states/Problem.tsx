import type { ReactNode } from 'react';
import './Problem.css';

/** What stands in the way, said as soon as it does. It stays in the page, so that it is heard each time. */
export function Problem({ children }: { readonly children: ReactNode }) {
  return (
    <p className="problem" role="alert">
      {children}
    </p>
  );
}
