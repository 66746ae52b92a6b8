/** The languages of letters, papers and calls. */
export const languageNames = {
  en: 'English',
  de: 'German',
  fr: 'French',
  pl: 'Polish',
  es: 'Spanish',
  it: 'Italian',
  nl: 'Dutch',
};
