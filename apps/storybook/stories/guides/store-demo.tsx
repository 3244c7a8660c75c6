import { ErrorToaster } from "@errorkit/react";
import type { JSX } from "react";
import { useEffect, useState } from "react";
import { defineText } from "../../common/localized.ts";
import { useText } from "../../common/use-text.ts";
import { errors, INTERVAL_MS, pollUsage, startJob } from "./examples/errors.ts";
import "../../common/demo.css";

export const storeText = defineText({
  en: { poll: "Start polling", start: "Start" },
  "zh-CN": { poll: "开始轮询", start: "启动" },
  "zh-TW": { poll: "開始輪詢", start: "啟動" },
});

/** The buttons of an app that uses the example: a poll that fails, and two jobs, of which one starts. */
export function StoreDemo(): JSX.Element {
  const text = useText(storeText);
  const [isPolling, setPolling] = useState(false);
  useEffect(() => {
    if (!isPolling) return undefined;
    void pollUsage();
    const timer = setInterval(pollUsage, INTERVAL_MS);
    return () => clearInterval(timer);
  }, [isPolling]);
  return (
    <>
      <div style={{ display: "flex", flexWrap: "wrap", gap: "0.5rem" }}>
        <button type="button" className="demo-button" onClick={() => setPolling(true)}>
          {text.poll}
        </button>
        {["nightly-17", "nightly-18"].map((id) => (
          <button key={id} type="button" className="demo-button" onClick={() => startJob(id)}>
            {text.start} {id}
          </button>
        ))}
      </div>
      <ErrorToaster store={errors} />
    </>
  );
}
