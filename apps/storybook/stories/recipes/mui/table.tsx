import type { RetryHandler } from "@errorkit/react";
import { ErrorState } from "@errorkit/react";
import { Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { ErrorAlert } from "./alert.tsx";

interface Cluster {
  readonly name: string;
  readonly replicas: number;
}

interface ClusterTableProps {
  /** The loaded rows. They stay when a refresh fails. */
  clusters: readonly Cluster[];
  error: unknown;
  onRetry: RetryHandler;
  text: Readonly<Record<"name" | "replicas" | "empty", string>>;
}

export function ClusterTable({ clusters, error, onRetry, text }: ClusterTableProps) {
  return (
    <>
      {/* A failed refresh: the alert is above the rows. */}
      {clusters.length > 0 && <ErrorAlert error={error} onRetry={onRetry} />}
      <Table>
        <TableHead>
          <TableRow>
            <TableCell>{text.name}</TableCell>
            <TableCell>{text.replicas}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {clusters.map(({ name, replicas }) => (
            <TableRow key={name}>
              <TableCell>{name}</TableCell>
              <TableCell>{replicas}</TableCell>
            </TableRow>
          ))}
          {/* A failed first load: the error is in place of the rows. */}
          {clusters.length === 0 && (
            <TableRow>
              <TableCell colSpan={2}>
                {error ? <ErrorState error={error} onRetry={onRetry} /> : text.empty}
              </TableCell>
            </TableRow>
          )}
        </TableBody>
      </Table>
    </>
  );
}
