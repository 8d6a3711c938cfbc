import * as vscode from "vscode";
import { statusText, type FindingCounts, type ServerState } from "./status";

// A check that is faster than this is not shown, so that the item does not flicker.
const delayOfChecking = 400;

/** Shows the state of the server and the number of findings in the open report. */
export class StatusBar implements vscode.Disposable {
    private readonly item = vscode.window.createStatusBarItem("reportlint.status", vscode.StatusBarAlignment.Right, 100);
    private readonly listeners: vscode.Disposable[];
    private state: ServerState = "stopped";
    private problem: string | undefined;
    private checks = 0;
    private timer: NodeJS.Timeout | undefined;

    constructor() {
        this.item.name = "ReportLint";
        this.item.command = "reportlint.showCommands";
        this.listeners = [
            vscode.window.onDidChangeActiveTextEditor(() => this.show()),
            vscode.languages.onDidChangeDiagnostics(() => this.show()),
        ];
        this.show();
        this.item.show();
    }

    /** Shows a state. */
    set(state: ServerState, problem?: string): void {
        this.state = state;
        this.problem = problem;
        this.show();
    }

    /** Shows that something is checked until a promise ends. */
    async whileChecking<T>(check: () => PromiseLike<T> | T): Promise<T> {
        this.checks++;
        this.timer ??= setTimeout(() => this.show(), delayOfChecking);
        try {
            return await check();
        } finally {
            if (--this.checks === 0) {
                clearTimeout(this.timer);
                this.timer = undefined;
                this.show();
            }
        }
    }

    dispose(): void {
        clearTimeout(this.timer);
        this.listeners.forEach(listener => listener.dispose());
        this.item.dispose();
    }

    private show(): void {
        const isChecking = this.state === "ready" && this.checks > 0;
        const shown = statusText(isChecking ? "checking" : this.state, openReportCounts(), this.problem);
        this.item.text = shown.text;
        this.item.tooltip = shown.tooltip;
        this.item.backgroundColor = shown.isError ? new vscode.ThemeColor("statusBarItem.errorBackground") : undefined;
    }
}

function openReportCounts(): FindingCounts | undefined {
    const active = vscode.window.activeTextEditor?.document;
    // The output is an editor, too.
    const document = active?.uri.scheme === "output"
        ? vscode.window.visibleTextEditors.map(each => each.document).find(isMarkdown)
        : active;
    if (!document || !isMarkdown(document)) {
        return undefined;
    }
    const found = vscode.languages.getDiagnostics(document.uri).filter(each => each.source === "reportlint");
    const of = (severity: vscode.DiagnosticSeverity) => found.filter(each => each.severity === severity).length;
    const [errors, warnings] = [of(vscode.DiagnosticSeverity.Error), of(vscode.DiagnosticSeverity.Warning)];
    return { errors, warnings, infos: found.length - errors - warnings };
}

function isMarkdown(document: vscode.TextDocument): boolean {
    return document.languageId === "markdown";
}
