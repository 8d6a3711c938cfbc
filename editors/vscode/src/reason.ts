/**
 * Checks the reason of a suppression. It becomes part of a comment on one line.
 * @returns What is wrong with it; undefined if it can be used.
 */
export function reasonProblem(reason: string): string | undefined {
    if (reason.trim().length === 0) {
        return "Write a reason, such as: the number is from the supplier.";
    }
    if (reason.includes("--")) {
        return "The reason becomes part of a comment, so it cannot contain \"--\".";
    }
    if (hasControlCharacter(reason)) {
        return "The reason has to be one line without control characters.";
    }
    return undefined;
}

/** What the server asks the editor to suppress. */
export interface Suppression {
    uri: string;
    rule: string;
    line: number;
    scope: "line" | "file";
}

/** Whether a value is what the server sends with `reportlint.suppress`. */
export function isSuppression(value: unknown): value is Suppression {
    if (typeof value !== "object" || value === null) {
        return false;
    }
    const { uri, rule, line, scope } = value as Record<string, unknown>;
    const isPlaced = typeof line === "number" && (scope === "line" || scope === "file");
    return isPlaced && typeof uri === "string" && typeof rule === "string";
}

function hasControlCharacter(text: string): boolean {
    // Tabs and the like between words become one space.
    return /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\r\n]/.test(text);
}
