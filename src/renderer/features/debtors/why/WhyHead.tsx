interface WhyHeadProps {
  /** Titles of the columns of words and dates, from the left. */
  readonly words: readonly string[];
  /** Titles of the columns of figures that follow them. */
  readonly figures: readonly string[];
}

/** The head of a table that says why: what it is about, then its figures to the right. */
export function WhyHead({ words, figures }: WhyHeadProps) {
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
      </tr>
    </thead>
  );
}
