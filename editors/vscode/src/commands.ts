import * as path from "node:path";
import * as vscode from "vscode";
import { ExecuteCommandRequest, WorkDoneProgress, type LanguageClient } from "vscode-languageclient/node";
import { coverageText, type Coverage } from "./coverage";
import type { CoverageView } from "./coverageView";
import { isSuppression, reasonProblem } from "./reason";
import type { Server } from "./server";
import { describeCheck, type FindingCounts } from "./status";
import type { StatusBar } from "./statusBar";

const fixAllKind = vscode.CodeActionKind.SourceFixAll.append("reportlint");
let lastToken = 0;

/** What the commands work with. */
export interface Parts {
    server: Server;
    status: StatusBar;
    output: vscode.OutputChannel;
    coverage: CoverageView;
}

/** Registers the commands of the extension. */
export function registerCommands(parts: Parts): vscode.Disposable[] {
    const commands: Record<string, (...args: unknown[]) => unknown> = {
        "reportlint.checkReports": () => withClient(parts, client => checkWorkspace(client, parts.status)),
        "reportlint.fixAll": () => withClient(parts, fixAll),
        "reportlint.showClaimCoverage": () => withClient(parts, client => showCoverage(client, parts.coverage)),
        "reportlint.restartServer": () => parts.server.restart(),
        "reportlint.showOutput": () => parts.output.show(),
        "reportlint.suppress": asked => withClient(parts, client => suppress(client, asked)),
        "reportlint.showCommands": showCommands,
    };
    return Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run));
}

async function withClient(parts: Parts, run: (client: LanguageClient) => Promise<unknown>): Promise<void> {
    const client = parts.server.client;
    if (!client) {
        const restart = "Restart Server";
        if (await vscode.window.showWarningMessage("The ReportLint server is not running.", restart) === restart) {
            await parts.server.restart();
        }
        return;
    }
    try {
        await run(client);
    } catch (cause) {
        if (!(cause instanceof vscode.CancellationError)) {
            void vscode.window.showErrorMessage(`ReportLint: ${cause instanceof Error ? cause.message : String(cause)}`);
        }
    }
}

async function checkWorkspace(client: LanguageClient, status: StatusBar): Promise<void> {
    const result = await status.whileChecking(() =>
        execute<FindingCounts & { reports: number }>(client, "reportlint.checkWorkspace", [], "ReportLint: Checking reports"));
    if (result) {
        void vscode.window.showInformationMessage(describeCheck(result));
    }
}

/** Executes a command of the server, and shows its progress. Undefined if the user cancelled it. */
function execute<T>(client: LanguageClient, command: string, args: unknown[], title: string): Thenable<T | undefined> {
    const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
    return vscode.window.withProgress(options, async (progress, cancellation) => {
        const workDoneToken = `reportlint-${++lastToken}`;
        const listener = client.onProgress(WorkDoneProgress.type, workDoneToken, value => {
            if (value.kind === "report" && value.message !== undefined) {
                progress.report({ message: value.message });
            }
        });
        try {
            return await client.sendRequest(ExecuteCommandRequest.type, { command, arguments: args, workDoneToken }, cancellation) as T;
        } catch (cause) {
            if (cancellation.isCancellationRequested) {
                return undefined;
            }
            throw cause;
        } finally {
            listener.dispose();
        }
    });
}

function openReport(): vscode.TextEditor | undefined {
    const editor = vscode.window.activeTextEditor;
    const isReport = editor?.document.languageId === "markdown" && ["file", "untitled"].includes(editor.document.uri.scheme);
    return isReport ? editor : undefined;
}

async function fixAll(): Promise<void> {
    const document = openReport()?.document;
    if (!document) {
        void vscode.window.showInformationMessage("Open a report first.");
        return;
    }
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider", document.uri, all, fixAllKind.value);
    const edit = actions.find(action => action.kind && fixAllKind.contains(action.kind) && action.edit)?.edit;
    if (!edit) {
        void vscode.window.showInformationMessage("ReportLint has no safe fixes for this report. Suggested fixes are in the quick fixes.");
    } else if (!await vscode.workspace.applyEdit(edit)) {
        throw new Error("the report changed in the meantime, so nothing was fixed. Try again.");
    }
}

async function showCoverage(client: LanguageClient, view: CoverageView): Promise<void> {
    const document = openReport()?.document;
    const choices = [{ label: "This report", document }, { label: "All reports of the workspace", document: undefined }];
    const chosen = document ? await vscode.window.showQuickPick(choices, { placeHolder: "Count the claims of" }) : choices[1];
    if (!chosen) {
        return;
    }
    const uri = chosen.document ? [client.code2ProtocolConverter.asUri(chosen.document.uri)] : [];
    const counts = await execute<Coverage>(client, "reportlint.claimCoverage", uri, "ReportLint: Counting claims");
    if (counts) {
        const name = chosen.document && path.basename(chosen.document.uri.path);
        await view.show(name ?? "the workspace", coverageText(name, counts));
    }
}

async function suppress(client: LanguageClient, asked: unknown): Promise<void> {
    if (!isSuppression(asked)) {
        throw new Error("this command is for quick fixes.");
    }
    const reason = await vscode.window.showInputBox({
        title: `Suppress ${asked.rule} ${asked.scope === "file" ? "in this file" : "on this line"}`,
        prompt: "Why is the finding not a defect? The reason becomes part of a comment in the report.",
        ignoreFocusOut: true,
        validateInput: reasonProblem,
    });
    if (reason !== undefined && reasonProblem(reason) === undefined) {
        const argument = { ...asked, reason: reason.trim() };
        await client.sendRequest(ExecuteCommandRequest.type, { command: "reportlint.suppressWithReason", arguments: [argument] });
    }
}

async function showCommands(): Promise<void> {
    const choices = [
        { label: "$(search) Check Workspace", command: "reportlint.checkReports" },
        ...(openReport() ? [{ label: "$(wand) Fix All in This Report", command: "reportlint.fixAll" }] : []),
        { label: "$(graph) Show Claim Coverage", command: "reportlint.showClaimCoverage" },
        { label: "$(debug-restart) Restart Server", command: "reportlint.restartServer" },
        { label: "$(output) Show Output", command: "reportlint.showOutput" },
    ];
    const chosen = await vscode.window.showQuickPick(choices, { placeHolder: "ReportLint" });
    if (chosen) {
        await vscode.commands.executeCommand(chosen.command);
    }
}
