import { type ReactNode, useId } from 'react';
import { grouped } from '../../messages/plural';
import './Section.css';

interface SectionProps {
  readonly title: string;
  readonly count?: number;
  /** What can be done here, beside the title. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export function Section({ title, count, action, children }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section__head">
        <h2 className="section__title" id={id}>
          {title}
          {count !== undefined && count > 0 && <span className="num"> {grouped(count)}</span>}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
