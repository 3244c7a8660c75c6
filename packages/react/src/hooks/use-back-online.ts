"use client";

import { useEffect, useState } from "react";

/** Whether the network has returned since this was asked; asked only of a failure that says it was gone. */
export function useBackOnline(asked: boolean): boolean {
  const [back, setBack] = useState(false);
  useEffect(() => {
    if (!asked) return;
    const returned = () => setBack(true);
    const gone = () => setBack(false);
    addEventListener("online", returned);
    addEventListener("offline", gone);
    return () => {
      removeEventListener("online", returned);
      removeEventListener("offline", gone);
      setBack(false);
    };
  }, [asked]);
  return asked && back;
}
