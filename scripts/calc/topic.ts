import type { Texts } from '../../src/domain/messages/texts';
import type { Refusal } from '../../src/domain/refusal';
import type { Result } from '../../src/domain/result';

/** One case or document as it came from JSON: an object of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

export type Answer = Result<JsonObject, Refusal>;

/** A topic that reads a JSON array of cases and answers each for itself, as `{id, …}`. */
export interface CaseTopic {
  readonly kind: 'cases';
  /** Sentences for the refusals of this topic. */
  readonly texts: Texts;
  answer(input: JsonObject): Answer;
}

/** A topic that reads one JSON document and gives one answer of its own shape. */
export interface DocumentTopic {
  readonly kind: 'document';
  readonly texts: Texts;
  answer(input: unknown): Result<unknown, Refusal>;
}

export type Topic = CaseTopic | DocumentTopic;

/** Topics by name. Each is made when it is asked for, so that no topic pays for another's tables. */
export type Topics = Readonly<Record<string, () => Topic>>;
