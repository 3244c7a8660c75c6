import type { Service } from "./model.ts";

const rows = [
  ["ranker", "running", "2 × V100", 4, "rank-llm-7b", "2026-11-02T08:14:00Z"],
  ["search-embed", "running", "1 × T4", 6, "bge-large-zh", "2026-11-04T02:40:00Z"],
  ["ocr-invoice", "running", "1 × T4", 2, "ocr-v5", "2026-11-07T11:05:00Z"],
  ["asr-zh", "deploying", "2 × V100", 3, "paraformer-2", "2026-11-20T22:51:00Z"],
  ["chat-prod", "running", "8 × A800", 12, "chat-72b", "2026-10-11T01:00:00Z"],
  ["chat-eval", "running", "8 × A800", 1, "chat-72b", "2026-11-18T06:30:00Z"],
  ["vision-qc", "stopped", "2 × V100", 2, "yolo-11x", "2026-09-30T09:22:00Z"],
  ["tts-eval", "running", "1 × T4", 1, "cosyvoice-3", "2026-11-19T03:12:00Z"],
  ["fraud-graph", "running", "2 × V100", 2, "gnn-fraud", "2026-11-12T15:48:00Z"],
  ["translate", "stopped", "1 × T4", 1, "nllb-3b", "2026-08-21T10:10:00Z"],
] as const;

/** The services in a new session. */
export const seedServices = (): Service[] =>
  rows.map(([name, state, flavor, replicas, model, created], index) => ({
    id: `svc-${String(index + 1).padStart(3, "0")}`,
    name,
    state,
    flavor,
    replicas,
    model,
    created,
    version: 1,
  }));
