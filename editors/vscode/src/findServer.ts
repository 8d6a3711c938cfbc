import * as path from "node:path";

/** How the server is started. */
export interface ServerCommand {
    command: string;
    args: string[];
    /** The folder that the program starts in; undefined where it does not matter. */
    folder?: string;
}

/** The result of the search: a command, or what went wrong. */
export type FoundServer = ServerCommand | { problem: string };

/** What the search may read. Tests replace it. */
export interface Surroundings {
    platform: NodeJS.Platform;
    /** The folders of the environment variable PATH. */
    searchPath: readonly string[];
    homeFolder: string;
    /** The folder of the extension. */
    extensionFolder: string;
    /** The folders of the workspace, the first one first. */
    workspaceFolders: readonly string[];
    /** Whether the user trusts the workspace. */
    isTrusted: boolean;
    isFile(file: string): boolean;
    /** The text of a file; undefined if it cannot be read. */
    read(file: string): string | undefined;
}

/** The message if there is no server. */
export const notFound = "ReportLint is not installed. Install it with: dotnet tool install --global ReportLint.Cli";

/** Finds the program that is the server. */
export function findServer(setting: string, around: Surroundings): FoundServer {
    const wanted = setting.trim();
    if (wanted !== "") {
        return fromSetting(wanted, around);
    }
    const name = around.platform === "win32" ? "reportlint.exe" : "reportlint";
    const own = pathOf(around).join(around.extensionFolder, "server", name);
    if (around.isFile(own)) {
        return server(own);
    }
    const installed = onSearchPath("reportlint", around);
    return installed ? server(installed) : fromManifest(around) ?? { problem: notFound };
}

function fromSetting(wanted: string, around: Surroundings): FoundServer {
    const first = around.workspaceFolders[0];
    const { isAbsolute, join } = pathOf(around);
    let file = wanted.replace(/^~(?=[\\/])/, () => around.homeFolder);
    if (first !== undefined) {
        file = file.replaceAll("${workspaceFolder}", () => first);
    }
    if (!/[\\/]/.test(file)) {
        const found = onSearchPath(file, around);
        return found ? server(found) : { problem: `The setting reportlint.path names ${wanted}, which is not on the PATH.` };
    }
    if (!isAbsolute(file) && first !== undefined) {
        file = join(first, file);
    }
    if (around.isFile(file)) {
        return server(file);
    }
    const program = around.platform === "win32" && around.isFile(`${file}.exe`) ? `${file}.exe` : undefined;
    return program ? server(program) : { problem: `The setting reportlint.path names ${wanted}, which is not a file.` };
}

// Global .NET tools are in a folder that is not on the PATH of an editor that was started before the first tool was installed.
function onSearchPath(name: string, around: Surroundings): string | undefined {
    const { isAbsolute, join } = pathOf(around);
    const ending = around.platform === "win32" && !name.toLowerCase().endsWith(".exe") ? ".exe" : "";
    const folders = [...around.searchPath.filter(folder => isAbsolute(folder)), join(around.homeFolder, ".dotnet", "tools")];
    return folders.map(folder => join(folder, name + ending)).find(file => around.isFile(file));
}

// A manifest decides which program is started, so it is read only where the user trusts the workspace.
function fromManifest(around: Surroundings): FoundServer | undefined {
    if (!around.isTrusted) {
        return undefined;
    }
    for (const folder of around.workspaceFolders) {
        if (!manifestNames("reportlint", folder, around)) {
            continue;
        }
        const dotnet = onSearchPath("dotnet", around);
        return dotnet ? { command: dotnet, args: ["tool", "run", "reportlint", "lsp"], folder }
            : { problem: "A tool manifest of the workspace names ReportLint, but dotnet is not on the PATH." };
    }
    return undefined;
}

function manifestNames(command: string, start: string, around: Surroundings): boolean {
    const { dirname, join } = pathOf(around);
    for (let folder = start; ; folder = dirname(folder)) {
        for (const file of [join(folder, ".config", "dotnet-tools.json"), join(folder, "dotnet-tools.json")]) {
            const manifest = readManifest(file, around);
            if (manifest?.commands.includes(command)) {
                return true;
            }
            if (manifest?.isRoot) {
                return false;
            }
        }
        if (dirname(folder) === folder) {
            return false;
        }
    }
}

/** A tool manifest of .NET, as far as it is read. */
interface Manifest {
    isRoot?: unknown;
    tools?: Record<string, { commands?: unknown } | null>;
}

function readManifest(file: string, around: Surroundings): { isRoot: boolean; commands: string[] } | undefined {
    const text = around.isFile(file) ? around.read(file) : undefined;
    if (text === undefined) {
        return undefined;
    }
    try {
        const json = JSON.parse(text.replace(/^\ufeff/, "")) as Manifest | null;
        const commands = Object.values(json?.tools ?? {}).flatMap(tool => Array.isArray(tool?.commands) ? tool.commands as unknown[] : []);
        return { isRoot: json?.isRoot === true, commands: commands.filter(each => typeof each === "string") };
    } catch {
        return undefined;
    }
}

function server(command: string): ServerCommand {
    return { command, args: ["lsp"] };
}

function pathOf(around: Surroundings): path.PlatformPath {
    return around.platform === "win32" ? path.win32 : path.posix;
}
