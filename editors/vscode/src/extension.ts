import * as vscode from "vscode";
import { registerCommands } from "./commands";
import { CoverageView } from "./coverageView";
import { Server } from "./server";
import { StatusBar } from "./statusBar";

let server: Server | undefined;

/** Starts the extension. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
    const output = vscode.window.createOutputChannel("ReportLint");
    const status = new StatusBar();
    const coverage = new CoverageView();
    const own = server = new Server(context, output, status);
    context.subscriptions.push(output, status, coverage, ...registerCommands({ server: own, status, output, coverage }));
    context.subscriptions.push(vscode.workspace.onDidChangeConfiguration(change => {
        // The server asks for the other settings itself.
        if (change.affectsConfiguration("reportlint.path")) {
            void own.restart();
        }
    }));
    context.subscriptions.push(vscode.workspace.onDidGrantWorkspaceTrust(() => {
        if (!own.isStarted) {
            void own.restart();
        }
    }));
    await own.restart();
}

/** Stops the server. */
export function deactivate(): Promise<void> | undefined {
    return server?.stop();
}
