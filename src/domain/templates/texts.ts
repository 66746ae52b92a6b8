import type { Texts } from '../messages/texts';

/** What is wrong with the text of a letter, and what to do about it. */
export const TEMPLATE_TEXTS: Texts = {
  'templates.syntax': 'Line {line} cannot be read: {detail}. Correct it there.',
  'templates.tag':
    'Line {line}: “{name}” cannot be used here. There are if, elsif, else, unless, case and comment, each closed with end….',
  'templates.filter':
    'Line {line}: there is no filter “{name}”. There are append, capitalize, default, downcase, prepend, replace and upcase.',
  'templates.unknown':
    'Line {line}: a letter of this kind knows no “{name}”. Choose one from the list of variables.',
  'templates.missing':
    'The text of the letter names “{name}” (line {line}), which is not known for this customer. Enter it, or write the text so that it does without: if {name} … endif.',
  'templates.flag':
    'Line {line}: “{name}” is for conditions only, it would print “true”. Use it as if {name} … endif.',
  'templates.block-missing': 'This letter needs {name}. Put it into a paragraph of its own.',
  'templates.block-twice': 'Line {line}: {name} stands there a second time. Leave one of them out.',
  'templates.block-alone':
    'Line {line}: {name} must stand alone, with a blank line before and after it.',
  'templates.subject':
    'The first paragraph is the subject, up to {most} characters. Write one, and a blank line below it.',
  'templates.empty': 'The letter has no text below its subject. Write at least one paragraph.',
  'templates.tooLong': 'The text is too long: at most {most} characters. Shorten it.',
  'templates.tooMuch': 'The text takes too long to fill in. Make it simpler.',
};
