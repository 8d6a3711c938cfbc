import * as vscode from "vscode";
import { RevealOutputChannelOn, State, type LanguageClient, type LanguageClientOptions, type Middleware } from "vscode-languageclient/node";
import { findServer, notFound, type ServerCommand } from "./findServer";
import { QuietClient } from "./quietClient";
import { mapConfiguration, toInitializationOptions } from "./settings";
import type { StatusBar } from "./statusBar";
import { surroundings } from "./surroundings";

const openSettings = "Open Settings";
const showOutput = "Show Output";
const copyCommand = "Copy Command";

/** Starts and stops the server. */
export class Server implements vscode.Disposable {
    private current: LanguageClient | undefined;
    private pending: Promise<void> = Promise.resolve();

    constructor(
        private readonly context: vscode.ExtensionContext,
        private readonly output: vscode.OutputChannel,
        private readonly status: StatusBar,
    ) { }

    /** The client of the running server; undefined if none runs. */
    get client(): LanguageClient | undefined {
        return this.current?.state === State.Running ? this.current : undefined;
    }

    /** Whether a server was started and did not end for good. */
    get isStarted(): boolean {
        return this.current !== undefined;
    }

    /** Stops the server, if there is one, and starts it again with the settings as they are now. */
    restart(): Promise<void> {
        return this.pending = this.pending.catch(() => { }).then(async () => {
            await this.end();
            await this.start();
        });
    }

    /** Stops the server. */
    stop(): Promise<void> {
        return this.pending = this.pending.catch(() => { }).then(() => this.end());
    }

    dispose(): void {
        void this.stop();
    }

    private async start(): Promise<void> {
        this.status.set("starting");
        const folders = (vscode.workspace.workspaceFolders ?? []).filter(each => each.uri.scheme === "file").map(each => each.uri.fsPath);
        const setting = vscode.workspace.getConfiguration("reportlint").get<string>("path", "");
        const found = findServer(setting, surroundings(this.context.extensionPath, folders, vscode.workspace.isTrusted));
        if ("problem" in found) {
            this.output.appendLine(found.problem);
            this.status.set("error", found.problem);
            void this.explain(found.problem);
            return;
        }
        this.output.appendLine(`Starting ${[found.command, ...found.args].join(" ")}`);
        const client = this.create(found);
        this.current = client;
        try {
            await client.start();
        } catch (cause) {
            await this.end();
            const reason = cause instanceof Error ? cause.message : String(cause);
            const problem = `ReportLint did not start: ${reason}. The program was ${found.command}; the output may say more.`;
            this.output.appendLine(problem);
            this.status.set("error", problem);
            void this.explain(problem);
        }
    }

    private async end(): Promise<void> {
        const client = this.current;
        const wasRunning = client?.state === State.Running;
        this.current = undefined;
        try {
            await client?.dispose();
        } catch (cause) {
            // A server that did not start cannot be stopped.
            if (wasRunning) {
                this.output.appendLine(`ReportLint did not stop: ${cause instanceof Error ? cause.message : String(cause)}`);
            }
        }
        this.status.set("stopped");
    }

    private create(found: ServerCommand): LanguageClient {
        const options: LanguageClientOptions = {
            documentSelector: [{ scheme: "file", language: "markdown" }, { scheme: "untitled", language: "markdown" }],
            initializationOptions: toInitializationOptions(vscode.workspace.getConfiguration().get("reportlint")),
            outputChannel: this.output,
            revealOutputChannelOn: RevealOutputChannelOn.Never,
            initializationFailedHandler: () => false,
            middleware: this.middleware(),
        };
        const executable = { command: found.command, args: found.args, ...(found.folder ? { options: { cwd: found.folder } } : {}) };
        const client = new QuietClient(executable, options);
        client.onDidChangeState(({ newState }) => {
            if (this.current === client) {
                this.status.set(newState === State.Running ? "ready" : newState === State.Starting ? "starting" : "stopped");
            }
        });
        return client;
    }

    private middleware(): Middleware {
        return {
            provideDiagnostics: (document, previous, token, next) =>
                this.status.whileChecking(() => next(document, previous, token)),
            workspace: {
                configuration: async (asked, token, next) => {
                    const answers = await next(asked, token);
                    return Array.isArray(answers) ? mapConfiguration(asked.items.map(item => item.section), answers) : answers;
                },
            },
            window: {
                // Pages of rules quote what is wrong in reports, so they are shown and not opened as reports.
                showDocument: async (asked, next) => {
                    const uri = vscode.Uri.parse(asked.uri);
                    if (asked.external || !uri.path.endsWith(".md")) {
                        return next(asked, new vscode.CancellationTokenSource().token) as Promise<{ success: boolean }>;
                    }
                    await vscode.commands.executeCommand("markdown.showPreview", uri);
                    return { success: true };
                },
            },
        };
    }

    private async explain(problem: string): Promise<void> {
        const buttons = problem === notFound ? [copyCommand, openSettings] : [openSettings, showOutput];
        const chosen = await vscode.window.showErrorMessage(problem, ...buttons);
        if (chosen === openSettings) {
            await vscode.commands.executeCommand("workbench.action.openSettings", "reportlint.path");
        } else if (chosen === showOutput) {
            this.output.show();
        } else if (chosen === copyCommand) {
            await vscode.env.clipboard.writeText("dotnet tool install --global ReportLint.Cli");
        }
    }
}
