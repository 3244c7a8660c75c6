import type { Failure } from "@errorkit/core";
import { documentedPolicy } from "@errorkit/core/services";
import { describe, expect, it, vi } from "vitest";
import type { ModelCase } from "../helpers/create-model.ts";
import { bannerVariant, createModel, createPlainFailure } from "../helpers/create-model.ts";
import { takeConsoleMessages } from "../helpers/fail-on-console.ts";

const http = (status: number, fields: Partial<Failure> = {}): Failure =>
  createPlainFailure({ kind: "http", status, ...fields });

const getIds = (failure: Failure, modelCase: ModelCase) =>
  createModel(failure, "en", modelCase).actions.map(({ id }) => id);

/** Selects the only action of a surface. */
function selectOnly(failure: Failure, modelCase: ModelCase): void {
  const { actions } = createModel(failure, "en", modelCase);
  expect(actions).toHaveLength(1);
  actions[0]?.onSelect?.();
}

describe("signing in", () => {
  const settings = { onSignIn: () => {} };

  it.each([
    ["401", http(401), true],
    ["440", http(440), true],
    ["400 whose error code asks for other credentials", http(400, { retryClass: "credentials" }), true],
    ["403", http(403), false],
    ["403 whose error code asks for other credentials", http(403, { retryClass: "credentials" }), false],
    ["200 with the code FORBIDDEN", http(200, { retryClass: "credentials", code: "FORBIDDEN" }), false],
    ["500", http(500), false],
  ] as const)("[B19] A %s offers to sign in: %s", (_, failure, offers) => {
    expect(getIds(failure, { settings })).toEqual(offers ? ["sign-in"] : []);
  });

  it("[B19] The button signs in, and shows that this runs", () => {
    const signIn = vi.fn();
    selectOnly(http(401), { settings, signIn });
    expect(signIn).toHaveBeenCalledOnce();
    expect(createModel(http(401), "en", { settings }).actions[0]?.pending).toBe(false);
    expect(createModel(http(401), "en", { settings, signingIn: true }).actions[0]?.pending).toBe(true);
  });

  it("[B54] After a sign-in, this action is gone and the others stay", () => {
    const help = { id: "help", label: "Help", href: "/help" };
    const getExtraActions = () => [help];
    expect(getIds(http(401), { settings, getExtraActions })).toEqual(["sign-in", "help"]);
    expect(getIds(http(401), { settings, getExtraActions, change: "sign-in" })).toEqual(["help"]);
    const variant = { ...bannerVariant, hasMultipleCauses: true };
    expect(getIds(http(401), { settings, getExtraActions, change: "sign-in", variant })).toEqual(["help"]);
  });
});

it("[B43] A request for access gets the failure", () => {
  const onRequestAccess = vi.fn();
  selectOnly(http(403), { settings: { onRequestAccess } });
  expect(onRequestAccess).toHaveBeenCalledExactlyOnceWith(http(403));
  expect(getIds(http(404), { settings: { onRequestAccess } })).toEqual([]);
});

describe("refreshing", () => {
  it.each([
    ["409", http(409), ["refresh"]],
    ["412", http(412), ["refresh"]],
    ["410", http(410), []],
    ["428", http(428), []],
    ["500", http(500), []],
  ] as const)("[B59] A %s, where the app can refresh, offers %j", (_, failure, ids) => {
    const settings = { onRefresh: () => {} };
    expect(getIds(failure, { settings })).toEqual(ids);
    expect(getIds(failure, {})).toEqual([]);
  });

  it("[B59] The button refreshes for the failure, by the surface rather than the provider", () => {
    const [ofProvider, ofSurface] = [vi.fn(), vi.fn()];
    selectOnly(http(409), { settings: { onRefresh: ofProvider } });
    expect(ofProvider).toHaveBeenCalledExactlyOnceWith(http(409));
    selectOnly(http(409), { settings: { onRefresh: ofProvider }, props: { onRefresh: ofSurface } });
    expect(ofSurface).toHaveBeenCalledExactlyOnceWith(http(409));
    expect(ofProvider).toHaveBeenCalledOnce();
  });

  it("[B59] A page that is outdated has the button also where the app cannot refresh", () => {
    const outdated = createPlainFailure({ kind: "chunk-load" });
    expect(getIds(outdated, {})).toEqual(["refresh"]);
    expect(getIds(outdated, { change: "lost" })).toEqual([]);
  });

  it("[B59] The next step asks to refresh the page, or only to refresh where there is a button for that", () => {
    expect(createModel(http(409), "en").nextStep).toMatch(/^Refresh the page to/);
    expect(createModel(http(409), "en", { props: { onRefresh: () => {} } }).nextStep).toMatch(/^Refresh to/);
  });
});

describe("support", () => {
  it("[B57] The next step names support where the surface has the link", () => {
    const settings = { supportHref: "/support" };
    expect(createModel(http(400), "en", { settings }).nextStep).toMatch(/support/);
    expect(createModel(http(400), "en").nextStep).not.toMatch(/support/);
    const variant = { ...bannerVariant, compact: true };
    expect(createModel(http(400), "en", { settings, variant }).nextStep).not.toMatch(/support/);
  });

  it("An address of support that cannot be found leaves the link out, and the developer learns of it", () => {
    const supportHref = () => {
      throw new Error("a mistake of the app");
    };
    expect(createModel(http(500), "en", { settings: { supportHref } }).supportHref).toBeUndefined();
    expect(takeConsoleMessages()).toEqual([expect.stringContaining("`supportHref` threw")]);
  });

  it.each([
    ["https://help.example/errors", true],
    ["mailto:help@example.com", true],
    ["/support", true],
    ["", false],
    ["javascript:alert(1)", false],
    ["data:text/html,x", false],
    ["https://[", false],
  ])("An address of support that is %j is a link: %s", (supportHref, isLink) => {
    const model = createModel(http(500), "en", { settings: { supportHref } });
    expect(model.supportHref).toBe(isLink ? supportHref : undefined);
  });
});

it("[B14] The retry follows the document of the service where the app prefers it", () => {
  const failure = http(503, { service: "modelarts" });
  expect(createModel(failure, "en").retry).not.toBeNull();
  expect(createModel(failure, "en", { settings: { retryPolicy: documentedPolicy } }).retry).toBeNull();
});
