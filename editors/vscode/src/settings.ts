/** What the server knows of the settings. */
export interface ServerSettings {
    severity: string;
    confidence: string | null;
    evidence: string[];
    baseline: string | null;
    codeActions: boolean;
    hover: boolean;
    documentLinks: boolean;
    inlayHints: boolean;
    workspaceDiagnostics: boolean;
}

/** The defaults; the manifest of the extension has the same ones. */
export const defaults: Readonly<ServerSettings> = {
    severity: "info",
    confidence: null,
    evidence: [],
    baseline: null,
    codeActions: true,
    hover: true,
    documentLinks: true,
    inlayHints: false,
    workspaceDiagnostics: true,
};

/** The choice that stands for the confidence of the configuration files. */
export const configuredConfidence = "configured";

/**
 * Maps the settings of the editor to those of the server. Members that the server does not read are left out. A wrong value is kept:
 * the server describes it to the user.
 */
export function toServerSettings(section: unknown): ServerSettings {
    const given = isObject(section) ? section : {};
    const mapped: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(defaults)) {
        mapped[name] = given[name] ?? value;
    }
    if (mapped.confidence === configuredConfidence) {
        mapped.confidence = null;
    }
    if (mapped.baseline === "") {
        mapped.baseline = null;
    }
    return mapped as unknown as ServerSettings;
}

/** What the server gets when it starts. */
export function toInitializationOptions(section: unknown): ServerSettings & { asksForReason: true } {
    return { ...toServerSettings(section), asksForReason: true };
}

/**
 * Maps the answers to `workspace/configuration`.
 * @param sections The sections that the server asked for, in the order of the answers.
 */
export function mapConfiguration(sections: readonly (string | undefined)[], answers: readonly unknown[]): unknown[] {
    return answers.map((answer, i) => sections[i] === "reportlint" ? toServerSettings(answer) : answer);
}

function isObject(value: unknown): value is Record<string, unknown> {
    return typeof value === "object" && value !== null;
}
