/** The state of the server, as the status bar shows it. */
export type ServerState = "starting" | "ready" | "checking" | "stopped" | "error";

/** How many findings a report has; undefined where no report is open. */
export interface FindingCounts {
    errors: number;
    warnings: number;
    infos: number;
}

/** What a status bar item shows. */
export interface StatusText {
    text: string;
    tooltip: string;
    isError: boolean;
}

const icons: Readonly<Record<ServerState, string>> = {
    starting: "$(sync~spin)",
    ready: "$(checklist)",
    checking: "$(sync~spin)",
    stopped: "$(circle-slash)",
    error: "$(error)",
};

/** Writes the status. */
export function statusText(state: ServerState, counts: FindingCounts | undefined, problem?: string): StatusText {
    const isUsable = state === "ready" || state === "checking";
    const number = isUsable && counts ? ` ${counts.errors + counts.warnings + counts.infos}` : "";
    return {
        text: `${icons[state]} ReportLint${number}`,
        tooltip: [...explain(state, problem), ...(isUsable && counts ? [describe(counts)] : []), "Click for commands."].join("\n"),
        isError: state === "error",
    };
}

function explain(state: ServerState, problem: string | undefined): string[] {
    switch (state) {
        case "starting": return ["ReportLint is starting."];
        case "ready": return ["ReportLint is ready."];
        case "checking": return ["ReportLint is checking."];
        case "stopped": return ["ReportLint is stopped."];
        case "error": return [problem ?? "ReportLint did not start."];
    }
}

/** Writes the counts as words. */
export function describe(counts: FindingCounts): string {
    return `This report has ${listed(counts)}.`;
}

/** Writes the result of a check of the workspace. */
export function describeCheck(result: FindingCounts & { reports: number }): string {
    const reports = result.reports === 1 ? "1 report" : `${result.reports} reports`;
    return `ReportLint checked ${reports}: ${listed(result)}.`;
}

function listed({ errors, warnings, infos }: FindingCounts): string {
    const parts = [count(errors, "error"), count(warnings, "warning"), count(infos, "info")].filter(part => part !== "");
    return parts.length === 0 ? "no findings" : parts.join(", ");
}

function count(number: number, noun: string): string {
    return number === 0 ? "" : `${number} ${noun}${number === 1 ? "" : "s"}`;
}
