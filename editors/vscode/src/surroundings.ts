import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import type { Surroundings } from "./findServer";

/** The machine and the workspace, for the search for the server. */
export function surroundings(extensionFolder: string, workspaceFolders: readonly string[], isTrusted: boolean): Surroundings {
    return {
        platform: process.platform,
        searchPath: (process.env.PATH ?? "").split(path.delimiter).filter(folder => folder !== ""),
        homeFolder: os.homedir(),
        extensionFolder,
        workspaceFolders,
        isTrusted,
        isFile: file => attempt(() => fs.statSync(file).isFile()) ?? false,
        read: file => attempt(() => fs.readFileSync(file, "utf8")),
    };
}

function attempt<T>(read: () => T): T | undefined {
    try {
        return read();
    } catch {
        return undefined;
    }
}
