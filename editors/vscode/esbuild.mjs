// Bundles the extension to dist, or with --tests the tests to out.
import { build } from "esbuild";
import { readdirSync, rmSync } from "node:fs";

const production = process.argv.includes("--production");
const common = { bundle: true, platform: "node", format: "cjs", target: "node20", logLevel: "warning" };

if (process.argv.includes("--tests")) {
    rmSync("out", { recursive: true, force: true });
    const tests = readdirSync("test").filter(name => name.endsWith(".test.ts")).map(name => `test/${name}`);
    await build({ ...common, entryPoints: tests, outdir: "out", sourcemap: "inline" });
} else {
    rmSync("dist", { recursive: true, force: true });
    await build({
        ...common, entryPoints: ["src/extension.ts"], outfile: "dist/extension.js", external: ["vscode"],
        minify: production, sourcemap: production ? false : "linked",
    });
}
