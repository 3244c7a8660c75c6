// All limits of reading in one file without imports, so that bundlers can inline them.

/** The longest body or text to read, in bytes or characters: 256 KiB. The rest is truncated. */
export const MAX_BODY_SIZE = 262_144;

/** How deep and how large a plain value may be. 1,000 items are enough for a long form's fields. */
export const MAX_VALUE_DEPTH = 8;
export const MAX_VALUE_ITEMS = 1000;
export const MAX_VALUE_NODES = 10_000;

/** JSON shorter than this is within those limits, or close to them: it is used as it is parsed. */
export const MAX_SHORT_JSON = 4096;

/** How much of XML and of broken JSON is parsed. */
export const MAX_XML_DEPTH = 20;
export const MAX_XML_TAGS = 2000;
export const MAX_BROKEN_MEMBERS = 50;

/** How much of a body is walked; JSON inside texts makes it deeper than a plain value. */
export const MAX_WALK_DEPTH = 24;
export const MAX_WALK_NODES = 5000;

/** The distance from which on a node may not be about the failure as a whole. */
export const FAR = 8;
/** Nodes further away, and more nodes and items of a list than these, are not about the failure as a whole. */
export const MAX_DISTANCE = 24;
export const MAX_NEAREST_NODES = 60;
export const MAX_NEAR_ITEMS = 20;

/** How many envelopes of a successful response are searched for an error. */
export const MAX_ENVELOPE_DEPTH = 3;

/** How many causes of an error are followed. */
export const MAX_CAUSES = 10;
export const MAX_CAUSE_DEPTH = 4;
export const MAX_RESPONSE_DEPTH = 4;
export const MAX_FAILURE_DEPTH = 5;

/** The longest message and other text of a failure. */
export const MAX_TEXT_LENGTH = 1000;

/** The longest code, permission and part of a field's path in a failure. */
export const MAX_NAME_LENGTH = 200;

/** The longest request ID and code in `FailureError.digest`. */
export const MAX_DIGEST_PART = 100;

/** The longest text that is taken for a code, and how many texts are joined into a message. */
export const MAX_CODE_LENGTH = 100;
export const MAX_MESSAGE_ITEMS = 5;
export const MAX_FIELD_MESSAGES = 3;

/** How many field errors are read, and how deep. */
export const MAX_FIELD_ERRORS = 500;
export const MAX_FIELD_DEPTH = 6;

/** The size of `Failure.details`: enough to read in a surface. */
export const MAX_DETAILS_CHARACTERS = 16_000;
export const MAX_DETAILS_TEXT = 4_000;
export const MAX_DETAILS_ENTRIES = 300;
export const MAX_DETAILS_DEPTH = 6;
