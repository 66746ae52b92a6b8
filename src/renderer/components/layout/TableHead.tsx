interface TableHeadProps {
  /** Titles of the columns of words and dates, from the left. */
  readonly words: readonly string[];
  /** Titles of the columns of figures that follow them. */
  readonly figures?: readonly string[];
  /** Columns of words behind the figures. */
  readonly after?: readonly string[];
  /** What a last column of buttons is for, to be heard and not seen. */
  readonly hidden?: string;
}

/** The head of a small table: what its rows are about, then their figures to the right. */
export function TableHead({ words, figures = [], after = [], hidden }: TableHeadProps) {
  return (
    <thead>
      <tr>
        {words.map((title) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
        {figures.map((title) => (
          <th key={title} scope="col" className="is-figure">
            {title}
          </th>
        ))}
        {after.map((title) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
        {hidden !== undefined && (
          <th scope="col">
            <span className="hidden-text">{hidden}</span>
          </th>
        )}
      </tr>
    </thead>
  );
}
