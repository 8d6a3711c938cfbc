import * as vscode from "vscode";

const scheme = "reportlint-coverage";

/** Shows counts of claims as a Markdown document that is not a file. */
export class CoverageView implements vscode.TextDocumentContentProvider, vscode.Disposable {
    private readonly changed = new vscode.EventEmitter<vscode.Uri>();
    private readonly texts = new Map<string, string>();
    private readonly registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);

    readonly onDidChange = this.changed.event;

    /** Shows a text; one that is open with the same name is replaced. */
    async show(name: string, text: string): Promise<void> {
        const uri = vscode.Uri.from({ scheme, path: `/Claim coverage of ${name.replace(/\.(md|markdown)$/i, "")}.md` });
        this.texts.set(uri.toString(), text);
        this.changed.fire(uri);
        const document = await vscode.workspace.openTextDocument(uri);
        await vscode.languages.setTextDocumentLanguage(document, "markdown");
        await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true, preserveFocus: true });
    }

    provideTextDocumentContent(uri: vscode.Uri): string {
        return this.texts.get(uri.toString()) ?? "Run the command \"ReportLint: Show Claim Coverage\" again.\n";
    }

    dispose(): void {
        this.registration.dispose();
        this.changed.dispose();
    }
}
