import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { configuredConfidence, defaults, mapConfiguration, toInitializationOptions, toServerSettings } from "../src/settings";

interface Property {
    default: unknown;
    markdownDescription: string;
    enum?: string[];
    enumDescriptions?: string[];
}

interface Manifest {
    contributes: {
        commands: { command: string }[];
        configuration: { properties: Record<string, Property> };
    };
}

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const properties = manifest.contributes.configuration.properties;
const ofExtension = ["path", "trace.server"];

test("missing members have their defaults", () => {
    assert.deepEqual(toServerSettings(undefined), defaults);
    assert.deepEqual(toServerSettings({ severity: "error" }), { ...defaults, severity: "error" });
});

test("the confidence of the configuration files is null", () => {
    assert.equal(toServerSettings({ confidence: configuredConfidence }).confidence, null);
    assert.equal(toServerSettings({ confidence: "high" }).confidence, "high");
});

test("an empty baseline is none", () => {
    assert.equal(toServerSettings({ baseline: "" }).baseline, null);
    assert.equal(toServerSettings({ baseline: "known.json" }).baseline, "known.json");
});

test("what only the extension reads is not sent", () =>
    assert.deepEqual(Object.keys(toServerSettings({ path: "/a", trace: { server: "off" } })), Object.keys(defaults)));

test("a wrong value is sent, so that the server can describe it", () =>
    assert.equal(toServerSettings({ severity: "loud" }).severity, "loud"));

test("the server asks for no reason itself", () =>
    assert.deepEqual(toInitializationOptions({ hover: false }), { ...defaults, hover: false, asksForReason: true }));

test("only the own section is mapped", () =>
    assert.deepEqual(mapConfiguration(["editor", "reportlint"], [{ a: 1 }, { confidence: "configured" }]), [{ a: 1 }, defaults]));

test("the manifest has each setting with the same default", () => {
    const names = [...Object.keys(defaults), ...ofExtension].map(name => `reportlint.${name}`);
    assert.deepEqual(Object.keys(properties).sort(), names.sort());
    const values = Object.entries(properties).map(([name, value]) => [name.slice("reportlint.".length), value.default]);
    const section: unknown = Object.fromEntries(values);
    assert.deepEqual(toServerSettings(section), defaults);
});

test("each setting and each choice has a description, and the README lists it", () => {
    const readme = readFileSync("README.md", "utf8");
    for (const [name, property] of Object.entries(properties)) {
        assert.ok(property.markdownDescription.endsWith("."), name);
        assert.equal(property.enumDescriptions?.length, property.enum?.length, name);
        assert.ok(readme.includes(`| \`${name}\` |`), name);
    }
});
