import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import * as lsp from "vscode-languageserver-protocol/node";
import { coverageText, type Coverage } from "../src/coverage";
import { isSuppression } from "../src/reason";
import { mapConfiguration, toInitializationOptions } from "../src/settings";

const tool = process.env.REPORTLINT_TOOL;
const report = `# Status report

**Date**: 2026-10-30

## Effort

| Package  | Effort |
| -------- | -----: |
| Calendar |   12 h |
| Payment  |   10 h |
| **Total** | **25 h** |

## Tests

- Unit tests: 412/430 passing (98%)
`;

if (!tool) {
    console.log("The test with the server is skipped: REPORTLINT_TOOL does not name the program.");
}

describe("the server", { skip: !tool }, () => {
    const folder = mkdtempSync(join(tmpdir(), "reportlint-"));
    const uri = pathToFileURL(join(folder, "status.md")).href;
    const edits: lsp.WorkspaceEdit[] = [];
    let section: object = {};
    let server: ChildProcess;
    let connection: lsp.ProtocolConnection;

    const pull = async () => {
        const result = await connection.sendRequest(lsp.DocumentDiagnosticRequest.type, { textDocument: { uri } });
        assert.equal(result.kind, lsp.DocumentDiagnosticReportKind.Full);
        return result.items;
    };

    before(async () => {
        writeFileSync(join(folder, "status.md"), report);
        server = spawn(tool!, ["lsp"], { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
        connection = lsp.createProtocolConnection(server.stdout!, server.stdin!);
        connection.onRequest(lsp.RegistrationRequest.type, () => { });
        connection.onRequest(lsp.DiagnosticRefreshRequest.type, () => { });
        connection.onRequest(lsp.ConfigurationRequest.type, ({ items }) =>
            mapConfiguration(items.map(item => item.section), items.map(() => section)));
        connection.onRequest(lsp.ApplyWorkspaceEditRequest.type, ({ edit }) => {
            edits.push(edit);
            return { applied: true };
        });
        connection.listen();
        const result = await connection.sendRequest(lsp.InitializeRequest.type, {
            processId: process.pid,
            rootUri: null,
            workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "reports" }],
            initializationOptions: toInitializationOptions(section),
            capabilities: {
                textDocument: { diagnostic: {}, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
                workspace: { configuration: true, diagnostics: { refreshSupport: true }, workspaceEdit: { documentChanges: true } },
            },
        });
        console.log(`${result.serverInfo?.name} ${result.serverInfo?.version}`);
        assert.equal(result.serverInfo?.name, "reportlint");
        await connection.sendNotification(lsp.InitializedNotification.type, {});
        await connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, {
            textDocument: { uri, languageId: "markdown", version: 1, text: report },
        });
    });

    after(async () => {
        await connection.sendRequest(lsp.ShutdownRequest.type);
        const ended = new Promise(resolve => server.once("exit", resolve));
        await connection.sendNotification(lsp.ExitNotification.type);
        assert.equal(await ended, 0);
        connection.dispose();
        rmSync(folder, { recursive: true });
    });

    test("reports findings of an open report", async () => {
        const found = await pull();
        console.log(found.map(each => `${each.range.start.line + 1}: ${each.code} ${each.message}`).join("\n"));
        assert.ok(found.length > 0);
        assert.ok(found.every(each => each.source === "reportlint"));
        assert.ok(found.some(each => each.code === "RL2001" && each.range.start.line === 10));
    });

    test("counts the claims of a report and of the workspace", async () => {
        const count = (args: string[]) =>
            connection.sendRequest(lsp.ExecuteCommandRequest.type, { command: "reportlint.claimCoverage", arguments: args });
        const text = coverageText("status.md", await count([uri]) as Coverage);
        console.log(text);
        assert.match(text, /^# Claim coverage of status.md\n[^]*\| \*\*All\*\* +\| +[1-9]/);
        assert.match(coverageText(undefined, await count([]) as Coverage), /^# Claim coverage of the workspace \(1 report\)/);
    });

    test("suppresses a finding with a reason", async () => {
        const found = (await pull()).find(each => each.code === "RL2001")!;
        const actions = await connection.sendRequest(lsp.CodeActionRequest.type, {
            textDocument: { uri }, range: found.range, context: { diagnostics: [found] },
        });
        const commands = (actions ?? []).map(action => (action as lsp.CodeAction).command)
            .filter(command => command?.command === "reportlint.suppress");
        assert.ok(commands.length > 0);
        const asked: unknown = commands[0]!.arguments?.[0];
        assert.ok(isSuppression(asked));
        await connection.sendRequest(lsp.ExecuteCommandRequest.type, {
            command: "reportlint.suppressWithReason", arguments: [{ ...asked, reason: "rounded by the supplier" }],
        });
        assert.match(JSON.stringify(edits), /RL2001[^]*rounded by the supplier/);
    });

    test("takes changed settings without a restart", async () => {
        section = { severity: "error", confidence: "configured", baseline: "" };
        await connection.sendNotification(lsp.DidChangeConfigurationNotification.type, { settings: null });
        let found = await pull();
        for (let i = 0; i < 50 && found.some(each => each.severity !== lsp.DiagnosticSeverity.Error); i++) {
            await new Promise(resolve => setTimeout(resolve, 100));
            found = await pull();
        }
        assert.ok(found.every(each => each.severity === lsp.DiagnosticSeverity.Error));
    });
});
