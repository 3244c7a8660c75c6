import type { Failure } from "@errorkit/core";
import type { JSX } from "react";
import { useSyncExternalStore } from "react";
import { renderBaselineAlert } from "./baseline-alert.tsx";
import { getMessages } from "./messages.ts";
import type { AlertsProps, Peer } from "./peer.ts";

const Alerts = ({ alerts, locale }: AlertsProps): JSX.Element[] =>
  alerts.map(({ id, failure }) => renderBaselineAlert(getMessages(failure, locale), id));

let toasts: readonly Failure[] = [];
let onToastsChange = (): void => {};
const subscribe = (listener: () => void) => {
  onToastsChange = listener;
  return () => {};
};

/** Hand-written alerts with messages from an object. All other peers are measured against it. */
export const peer: Peer = {
  name: "baseline",
  Alerts,
  setups: {
    "no provider": Alerts,
    provider: Alerts,
    "provider, zh-CN": ({ alerts }) => <Alerts alerts={alerts} locale="zh-CN" />,
  },
  toaster: {
    Toaster: () =>
      useSyncExternalStore(subscribe, () => toasts).map((failure, index) =>
        renderBaselineAlert(getMessages(failure, "en"), String(index)),
      ),
    show: (failure) => {
      toasts = [...toasts, failure];
      onToastsChange();
    },
    clear: () => {
      toasts = [];
      onToastsChange();
    },
  },
};
