import type { SupportedLocale } from "@errorkit/i18n";

/**
 * What a banner offers and what its next step says, for every status and failure kind. The columns:
 *
 * 1. statuses and kinds; `413 after 30` has a Retry-After of 30 seconds
 * 2. the request: it reads, it writes, or any
 * 3. the buttons, where the app offers everything: `onRetry`, `onRefresh`, `onSignIn`, `supportHref`
 * 4. the acts that the next step names then, in English order
 * 5. the acts that it names where the app offers nothing
 *
 * An act is a row of `acts`; `own` is an act outside of the surface, such as checking values.
 */
export const table = `
100 101 102 103 104 506                              | read  | support           | redo support     | redo
100 101 102 103 104 506                              | write | support           | check redo       | check redo
200 201 202 203 204 205 206 208 226 299              | read  | support           | refresh support  | refresh
300 301 302 303 305 306 307 308 399                  | read  | support           | refresh support  | refresh
200 201 202 203 204 205 206 208 226 299              | write | support           | check redo       | check redo
300 301 302 303 305 306 307 308 399                  | write | support           | check redo       | check redo
207 304 404 410 413 414 415                          | any   | support           | own              | own
400 405 508                                          | any   | support           | support          | own
401 440 498 561                                      | any   | sign-in support   | sign-in          | sign-in
402 403 451 501                                      | any   | support           | administrator    | administrator
406 411 417 418 426 428 505 510                      | any   | support           | refresh support  | refresh
420 430 444 449 463 495 496 497                      | any   | support           | refresh support  | refresh
407                                                  | any   | retry support     | sign-in administrator retry | sign-in administrator
408 423 424                                          | any   | retry support     | retry            | own
409                                                  | read  | refresh support   | refresh          | refresh
409                                                  | write | refresh support   | refresh          | own
412                                                  | any   | refresh support   | refresh redo     | refresh redo
413 after 30                                         | any   | retry support     | retry            | own
416 419                                              | any   | support           | refresh          | refresh
421                                                  | any   | retry support     | retry support    | refresh
422                                                  | any   | support           | redo             | redo
425 429                                              | any   | retry support     | retry            | redo
431 494                                              | any   | support           | sign-in          | sign-in
460 499                                              | read  | support           | redo             | redo
460 499                                              | write | support           | check redo       | check redo
500 502 509 520 527 unknown                          | read  | retry support     | retry support    | redo
500 502 509 520 527 unknown                          | write | retry support     | check retry      | check redo
503 504 522 524 529 598 599                          | read  | retry support     | retry            | redo
503 504 522 524 529 598 599                          | write | retry support     | check retry      | check redo
503 after 30                                         | write | retry support     | check retry      | check redo
507                                                  | any   | retry support     | administrator retry | administrator
511                                                  | any   | retry support     | sign-in retry    | sign-in
521 523 525 526 530                                  | any   | retry support     | retry support    | redo
network timeout                                      | read  | retry support     | retry            | own
network timeout                                      | write | retry support     | check retry      | check redo
offline                                              | read  | retry             | retry            | own
offline                                              | write | retry             | check retry      | check redo
aborted                                              | read  | retry             | retry            | redo
aborted                                              | write | retry             | check retry      | check redo
parse                                                | read  | retry support     | retry support    | refresh
parse                                                | write | retry support     | check retry      | check redo
chunk-load                                           | any   | refresh           | refresh          | refresh
`;

/** The words by which a next step names an act. */
export const acts: Readonly<Record<SupportedLocale, Readonly<Record<string, RegExp>>>> = {
  en: {
    check: /check whether the change/i,
    retry: /try again|retry/i,
    redo: /come back|start again|make it again|submit them again|make your change again/i,
    refresh: /refresh/i,
    "sign-in": /sign in/i,
    support: /contact support/i,
    administrator: /administrator/i,
  },
  "zh-CN": {
    check: /确认更改/u,
    retry: /[重再]试/u,
    redo: /重新(?:操作|提交|修改)|再来查看/u,
    refresh: /刷新/u,
    "sign-in": /登录/u,
    support: /联系技术支持/u,
    administrator: /管理员/u,
  },
  "zh-TW": {
    check: /確認變更/u,
    retry: /再試|重試/u,
    redo: /重新(?:操作|送出)|再變更一次|再回來查看/u,
    refresh: /重新整理/u,
    "sign-in": /登入/u,
    support: /聯絡技術支援/u,
    administrator: /管理員/u,
  },
};
