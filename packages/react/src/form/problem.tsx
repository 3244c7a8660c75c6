import type { FieldProblem } from "@errorkit/core";
import type { JSX, ReactNode } from "react";
import { callSafely, runSafely } from "../internals/call-safely.ts";
import { cleanText } from "../internals/clean-text.ts";
import { foreignLanguage } from "../internals/foreign-language.ts";
import { formatPath } from "../internals/format-path.ts";
import type { GuardedWords } from "../internals/guarded-words.ts";

/** Longer than any rule a person reads. */
const MOST_MESSAGE = 300;

interface ProblemProps {
  readonly problem: FieldProblem;
  readonly words: GuardedWords;
  readonly labels: ((path: FieldProblem["path"]) => ReactNode) | undefined;
  readonly onFieldSelect: ((path: FieldProblem["path"]) => void) | undefined;
}

/** One line of the summary: the field's name and its problem in the words that stand beside the field (A25). */
export function Problem({ problem, words, labels, onFieldSelect }: ProblemProps): JSX.Element {
  const { path, message } = problem;
  const own = labels && callSafely("labels", () => labels(path), undefined);
  const label = own === null || own === undefined || own === "" ? formatPath(path) : own;
  const text = cleanText(message, MOST_MESSAGE);
  const lang = foreignLanguage(text, words.locale);
  const line = (
    <>
      {label !== "" && (
        <>
          <bdi className="ek-field">{label}</bdi>
          {words.t("ui.labelled", { label: "", value: "" })}
        </>
      )}
      <span className="ek-foreign" lang={lang} dir="auto">
        {text}
      </span>
    </>
  );
  // What concerns the whole form has no field to lead to.
  if (!onFieldSelect || path.length === 0) return <span className="ek-jump">{line}</span>;
  return (
    <button
      type="button"
      className="ek-link ek-jump"
      data-part="problem"
      onClick={() => runSafely("onFieldSelect", () => onFieldSelect(path))}
    >
      {line}
    </button>
  );
}
