/** How well the claims of one kind are supported. */
export interface KindCoverage {
    kind: string;
    claims: number;
    withEvidence: number;
    contradicted: number;
}

/** The answer to `reportlint.claimCoverage`. */
export interface Coverage {
    uri?: string | null;
    reports?: number;
    claims: number;
    withEvidence: number;
    contradicted: number;
    relations: { checked: number; hold: number; explained: number; contradict: number };
    kinds: KindCoverage[];
}

/**
 * Writes the counts as a small Markdown document.
 * @param name The name of the report; undefined for the workspace.
 */
export function coverageText(name: string | undefined, coverage: Coverage): string {
    const of = name ?? `the workspace (${coverage.reports === 1 ? "1 report" : `${coverage.reports ?? 0} reports`})`;
    if (coverage.claims === 0) {
        return `# Claim coverage of ${of}\n\nThere are no claims.\n`;
    }
    const all = { kind: "**All**", claims: coverage.claims, withEvidence: coverage.withEvidence, contradicted: coverage.contradicted };
    const { checked, hold, explained, contradict } = coverage.relations;
    return [
        `# Claim coverage of ${of}`,
        "",
        "A claim has evidence if a reader can check it with what the report gives.",
        "",
        ...table([["Kind", "Claims", "With evidence", "Contradicted"], ...[...coverage.kinds, all].map(cells)]),
        "",
        ...table([
            ["Compared values", "Count"],
            ["Agree", `${hold}`],
            ["Disagree for a known reason", `${explained}`],
            ["Contradict", `${contradict}`],
            ["**All**", `${checked}`],
        ]),
        "",
    ].join("\n");
}

function cells(kind: KindCoverage): string[] {
    return [kind.kind, `${kind.claims}`, share(kind.withEvidence, kind.claims), `${kind.contradicted}`];
}

function share(part: number, whole: number): string {
    return whole === 0 ? "0" : `${part} (${Math.floor(100 * part / whole)} %)`;
}

// The columns are aligned, because an editor shows the source. All columns but the first are numbers.
function table(rows: readonly string[][]): string[] {
    const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map(row => row[i]?.length ?? 0)));
    const rule = widths.map((width, i) => i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`);
    const lines = rows.map(row => row.map((cell, i) => i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)));
    return [...lines.slice(0, 1), rule, ...lines.slice(1)].map(line => `| ${line.join(" | ")} |`);
}
