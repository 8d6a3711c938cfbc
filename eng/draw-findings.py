#!/usr/bin/env python3
"""Draw findings at random, each with its lines, to be read by a person.

    draw-findings.py [-n 30] [--seed 1] [--select RL2] [--tool "COMMAND"] PATH...

Prints each finding with the line it stands on, the lines that take part and the line before and behind, and last how many there were in all.
The same seed draws the same findings.
"""
import argparse
import json
import random
import shlex
import subprocess
import sys
from urllib.parse import unquote


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("paths", nargs="+", metavar="PATH")
    arguments.add_argument("-n", type=int, default=30, help="how many to draw (30)")
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--select", default="", help="ids, prefixes or category names")
    arguments.add_argument("--tool", default="src/ReportLint.Cli/bin/Release/net10.0/reportlint")
    given = arguments.parse_args()
    command = [*shlex.split(given.tool), "check", "--format", "sarif", *(["--select", given.select] if given.select else []), *given.paths]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    if done.returncode not in (0, 1):
        sys.exit(done.stderr.strip())
    results = [result for run in json.loads(done.stdout)["runs"] for result in run.get("results", [])]
    drawn = random.Random(given.seed).sample(results, min(given.n, len(results)))
    for number, result in enumerate(drawn, 1):
        place = result["locations"][0]["physicalLocation"]
        path = unquote(place["artifactLocation"]["uri"]).removeprefix("file://")
        with open(path, encoding="utf-8", errors="replace") as file:
            lines = file.read().splitlines()
        at = place["region"].get("startLine", 1)
        print(f"\n{number}. {result['ruleId']} {path}:{at}: {result['message']['text']}")
        related = {l["physicalLocation"]["region"]["startLine"] for l in result.get("relatedLocations", [])}
        for line in sorted({at - 1, at, at + 1, *related}):
            if 1 <= line <= len(lines):
                print(f"  {'>' if line == at else '+' if line in related else ' '} {line:5} {lines[line - 1][:200]}")
    print(f"\n{len(drawn)} of {len(results)} findings")


if __name__ == "__main__":
    main()
