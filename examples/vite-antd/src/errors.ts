import { createErrorStore } from "@errorkit/react";

export const errors = createErrorStore();
