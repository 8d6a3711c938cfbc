import assert from "node:assert/strict";
import { test } from "node:test";
import { findServer, notFound, type Surroundings } from "../src/findServer";

const manifest = JSON.stringify({ version: 1, tools: { "reportlint.cli": { version: "0.1.0", commands: ["reportlint"] } } });
const toolRun = { command: "/usr/bin/dotnet", args: ["tool", "run", "reportlint", "lsp"], folder: "/repos/site" };

function around(files: Record<string, string>, changes: Partial<Surroundings> = {}): Surroundings {
    return {
        platform: "linux",
        searchPath: ["/usr/bin", "relative", "/opt/bin"],
        homeFolder: "/home/me",
        extensionFolder: "/ext",
        workspaceFolders: ["/repos/site"],
        isTrusted: true,
        isFile: file => file in files,
        read: file => files[file],
        ...changes,
    };
}

function windows(files: Record<string, string>): Surroundings {
    return around(files, {
        platform: "win32",
        searchPath: ["C:\\tools"],
        homeFolder: "C:\\Users\\me",
        extensionFolder: "C:\\ext",
        workspaceFolders: ["C:\\site"],
    });
}

test("the setting comes first", () => {
    const files = { "/opt/my/reportlint": "", "/ext/server/reportlint": "", "/usr/bin/reportlint": "" };
    assert.deepEqual(findServer("/opt/my/reportlint", around(files)), { command: "/opt/my/reportlint", args: ["lsp"] });
});

for (const [setting, command] of [
    ["${workspaceFolder}/tools/rl", "/repos/site/tools/rl"], ["tools/rl", "/repos/site/tools/rl"], ["~/rl", "/home/me/rl"],
    ["rl", "/opt/bin/rl"], ["  /a/b  ", "/a/b"],
] as const) {
    test(`the setting '${setting}' is ${command}`, () =>
        assert.deepEqual(findServer(setting, around({ [command]: "" })), { command, args: ["lsp"] }));
}

test("a setting that names nothing is a problem, and nothing else is started", () => {
    const files = { "/usr/bin/reportlint": "" };
    assert.deepEqual(findServer("/none/reportlint", around(files)),
        { problem: "The setting reportlint.path names /none/reportlint, which is not a file." });
    assert.deepEqual(findServer("rl", around(files)), { problem: "The setting reportlint.path names rl, which is not on the PATH." });
});

test("the program of the extension comes before the PATH", () => {
    const files = { "/ext/server/reportlint": "", "/usr/bin/reportlint": "" };
    assert.deepEqual(findServer("", around(files)), { command: "/ext/server/reportlint", args: ["lsp"] });
});

test("the PATH comes before a manifest", () => {
    const files = { "/opt/bin/reportlint": "", "/usr/bin/dotnet": "", "/repos/site/dotnet-tools.json": manifest };
    assert.deepEqual(findServer("", around(files)), { command: "/opt/bin/reportlint", args: ["lsp"] });
});

test("relative folders of the PATH are not searched", () =>
    assert.deepEqual(findServer("", around({ "relative/reportlint": "" })), { problem: notFound }));

test("global .NET tools are found without the PATH", () => {
    const file = "/home/me/.dotnet/tools/reportlint";
    assert.deepEqual(findServer("", around({ [file]: "" })), { command: file, args: ["lsp"] });
});

for (const file of [
    "/repos/site/.config/dotnet-tools.json", "/repos/site/dotnet-tools.json", "/repos/dotnet-tools.json", "/.config/dotnet-tools.json",
]) {
    test(`the manifest ${file} names the tool`, () =>
        assert.deepEqual(findServer("", around({ "/usr/bin/dotnet": "", [file]: `\ufeff${manifest}` })), toolRun));
}

for (const [what, text] of [
    ["other tools", "{\"tools\":{\"a\":{\"commands\":[\"a\"]},\"b\":null}}"], ["no JSON", "{"], ["null", "null"],
] as const) {
    test(`a manifest with ${what} is not used`, () => assert.deepEqual(
        findServer("", around({ "/usr/bin/dotnet": "", "/repos/site/dotnet-tools.json": text })), { problem: notFound }));
}

test("the search ends at a manifest that is the root", () => {
    const root = "{\"isRoot\":true,\"tools\":{}}";
    const files = { "/usr/bin/dotnet": "", "/repos/site/dotnet-tools.json": root, "/repos/dotnet-tools.json": manifest };
    assert.deepEqual(findServer("", around(files)), { problem: notFound });
});

test("a manifest is not used where the workspace is not trusted", () => {
    const files = { "/usr/bin/dotnet": "", "/repos/site/dotnet-tools.json": manifest };
    assert.deepEqual(findServer("", around(files, { isTrusted: false })), { problem: notFound });
});

test("a manifest without dotnet is a problem", () => assert.deepEqual(findServer("", around({ "/repos/site/dotnet-tools.json": manifest })),
    { problem: "A tool manifest of the workspace names ReportLint, but dotnet is not on the PATH." }));

test("nothing is found without a workspace", () =>
    assert.deepEqual(findServer("", around({}, { workspaceFolders: [] })), { problem: notFound }));

test("programs of Windows end with .exe", () => {
    const found = (command: string) => ({ command, args: ["lsp"] });
    assert.deepEqual(findServer("", windows({ "C:\\tools\\reportlint.exe": "" })), found("C:\\tools\\reportlint.exe"));
    assert.deepEqual(findServer("", windows({ "C:\\ext\\server\\reportlint.exe": "" })), found("C:\\ext\\server\\reportlint.exe"));
    assert.deepEqual(findServer("tools\\rl", windows({ "C:\\site\\tools\\rl.exe": "" })), found("C:\\site\\tools\\rl.exe"));
});
