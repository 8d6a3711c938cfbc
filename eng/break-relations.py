#!/usr/bin/env python3
"""Break relations that hold, one in a report, and count how many are then found.

    break-relations.py [-n 50] [--seed 5] [--laws sum,count] [--tool "COMMAND"] [-v] FOLDER...

Reads the relations of the reports (`reportlint claims --relations`), draws those that hold, changes each so that it contradicts, and asks
whether the changed report has a finding on that line that it did not have before. Of a law of figures the claim gets another number: past
its target, or off the value that another line gives. Of a law of states a mark is flipped: its own one (mark, state), or that of an item
that is done below what is declared complete (completion), below a share (progress) or anywhere (verdict). -v prints each that was not found.
"""
import argparse
import collections
import json
import pathlib
import random
import re
import shlex
import subprocess
import tempfile

LAWS = {
    "sum": "RL2001,RL2005,RL2009,RL2012", "count": "RL2001,RL2002,RL2005,RL2009,RL2012", "ratio": "RL2002,RL2009,RL2012", "outcome": "RL2001,RL2002,RL2005,RL2009,RL2012",
    "share": "RL2001,RL2002,RL2013", "mean": "RL2001,RL2002,RL2009,RL2013", "change": "RL2007", "order": "RL2001,RL2009,RL2012", "statistics": "RL2017",
    "target": "RL2003,RL2016", "value": "RL2006", "state": "RL2015", "mark": "RL2008", "completion": "RL2004,RL2011,RL2014,RL2015", "progress": "RL2014",
    "verdict": "RL2011",
}
STATES = ("state", "mark", "completion", "progress", "verdict")
NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
FLIPS = {"[x]": "[ ]", "[X]": "[ ]", "✅": "❌", "✓": "✗", "✔": "✘", "🟢": "🔴"}
MARK = re.compile("|".join(re.escape(mark) for mark in FLIPS))
ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+(?:\*\*)?$")
SIGNS = re.compile(r"[~$€£≈<>≥≤+−\-*`(]*\s*")


def relations(tool, folder):
    """Yields (file, line, column, law, claim, members) of the relations that hold."""
    text = subprocess.run([*tool, "claims", "--relations", str(folder)], capture_output=True, text=True, check=False).stdout
    name, start, end, row = None, 0, 0, None
    for line in [*text.splitlines(), ""]:
        if row and not re.match(r"\s*$", line[:start]) or not line:
            if row and row[6].strip() == "holds" and (row[3] in (*STATES, "target") or is_exact(row[4], row[5])):
                yield *row[:5], members_of(row[4], row[5])
            row = None
        if line.endswith(".md:"):
            name = pathlib.Path(line[:-1]).name
        elif line.startswith("line "):
            start, end = line.index("compared with"), line.index("result")
        elif found := re.match(r"\s*(\d+):(\d+)\s+(\w+)\s+(\S.*?)(?:\s\s|$)", line):
            row = [name, int(found[1]), int(found[2]), found[3], found[4], line[start:end], line[end:]]
        elif row:
            row[5] += line[start:end]
            row[6] += line[end:]


def members_of(claim, text):
    """The values that the claim is compared with; none where a unit is not that of the claim."""
    text = re.sub(r" and \d+ more", "", text)
    units = {re.sub(r"[\d.,\s+*<>~-]|/.*", "", x) for x in [claim, *text.split(", ")]}
    return [to_number(x) for x in NUMBER.findall(re.sub(r"/[\d.,]*\d", "", text))] if len(units) == 1 else []


def is_exact(claim, text):
    """Whether neither the claim nor what it is compared with is an approximation or a range."""
    return not re.search(r"[~≈<>≥≤]|\d\s*[-–]\s*\d|\d\+", claim + " " + text)


def to_number(text):
    return float(text.replace(",", ""))


def broken(law, value, members, is_share, draw):
    """A value that contradicts: past the bound where the law is one of order, else off by an eighth, and by 1 at least."""
    step = max(1.0, abs(value) * 0.12)
    if law == "mean":
        if not members:
            return None
        low, high = min(members), max(members)
        limit = 100 if is_share or high > 10 else 10
        near = limit * 0.06
        values = [x for x in (high + near, low - near) if 0 <= x <= limit]
        return draw.choice(values) if values else None
    if law == "target":
        aim = members[0] if members else value
        return None if value == aim or not aim else aim * 0.7 if value > aim else aim * 1.3 if not is_share or aim * 1.3 <= 100 else None
    if law == "value":
        return value * 0.7
    if law in ("order", "statistics"):
        others = [x for x in members if x != value]
        if not others:
            return None
        # Figures without a digit behind the point may be rounded.
        step = max(2.0, step)
        return max(members) + step if value <= min(members) else min(members) - min(step, min(members) / 2)
    if is_share and law in ("ratio", "share") and value <= 100:
        step = max(3.0, value * 0.12)
        if law == "share" and value < 10:
            return value + 5
        return value + step if value + step < 100 and draw.random() < 0.5 else value - step
    return value + step if draw.random() < 0.5 or value - step < 1 else value - step


def change(text, column, law, members, draw):
    """The line with another claim, or None where the claim cannot be changed by its number alone."""
    # Columns count UTF-16 units.
    at = len(text.encode("utf-16-le")[:2 * (column - 1)].decode("utf-16-le"))
    at = SIGNS.match(text, at).end()
    found = NUMBER.match(text, at)
    if not found:
        return None
    raw, before, after = found[0], text[max(0, at - 2):at], text[found.end():found.end() + 2]
    if re.search(r"[~≈<>≥≤]|\+\D?$", before) and law != "change" or after[:1] in ("+", "k", "K", "M") or re.match(r" ?[-–]\d", after):
        return None
    value = to_number(raw)
    other = broken(law, value, members, after.lstrip()[:1] == "%", draw)
    if other is None or other < 0:
        return None
    decimals = len(raw.split(".")[1]) if "." in raw else 0
    written = f"{other:,.{decimals}f}" if "," in raw else f"{other:.{decimals}f}"
    return None if to_number(written) == value else (text[:at] + written + text[found.end():], raw, written)


def flip(text, column=1):
    """The line with the next mark of what is done turned into one of what is open or failed, or None where there is no such mark."""
    at = len(text.encode("utf-16-le")[:2 * (column - 1)].decode("utf-16-le"))
    found = MARK.search(text, at)
    return found and (text[:found.start()] + FLIPS[found[0]] + text[found.end():], found[0], FLIPS[found[0]])


def starts_done(text):
    """Whether a line is an item of a list that starts with a mark of what is done."""
    found = MARK.search(text)
    return bool(found and ITEM.match(text[:found.start()]))


def below(lines, line):
    """The numbers of the items that are done directly below a heading, an item or a line that heads a list."""
    head, heads, items, depth = lines[line - 1], re.match(r"#+ ", lines[line - 1]), [], None
    indent = len(head) - len(head.lstrip())
    for number in range(line + 1, len(lines) + 1):
        text = lines[number - 1]
        if re.match(r"#+ |(-{3,}|\*{3,})\s*$", text) or text.startswith("```"):
            break
        is_item = re.match(r"\s*(?:[-*+]|\d+[.)])\s", text)
        own = len(text) - len(text.lstrip())
        if text.strip() and not heads and (not is_item or ITEM.match(head[:2]) and own <= indent):
            break
        depth = own if is_item and depth is None else depth
        if starts_done(text) and own == depth:
            items.append(number)
    return items


def flip_one(lines, line, column, law, draw):
    """Flips one mark: (line, changed text, old, new), or None where there is none."""
    if law in ("mark", "state"):
        numbers = [line]
    elif law == "verdict":
        fences = 0
        numbers = []
        for number, text in enumerate(lines, 1):
            fences += text.lstrip().startswith("```")
            if starts_done(text) and fences % 2 == 0:
                numbers.append(number)
    else:
        numbers = below(lines, line)
    if not numbers:
        return None
    number = draw.choice(numbers)
    made = flip(lines[number - 1], max(1, column - 3) if law == "mark" else 1)
    return made and (number, *made)


def findings(tool, rules, folder):
    """The findings of each file: message and first line, and all lines that take part."""
    command = [*tool, "check", "--no-config", "--format", "json", "--fail-on", "never", "--select", rules, str(folder)]
    output = json.loads(subprocess.run(command, capture_output=True, text=True, check=False).stdout)
    found = collections.defaultdict(list)
    for each in output["diagnostics"]:
        lines = {each["startLine"], *(place["startLine"] for place in each["additionalLocations"])}
        found[pathlib.Path(each["path"]).name].append((each["startLine"], each["message"], lines))
    return found


def draw_jobs(candidates, law, count, draw):
    """Draws relations of different files: (path, line, old, new, changed text)."""
    jobs, seen = [], set()
    draw.shuffle(candidates)
    for path, line, column, members in candidates:
        if path in seen or len(jobs) == count:
            continue
        lines = path.read_bytes().decode("utf-8").split("\n")
        if law in STATES:
            made = flip_one(lines, line, column, law, draw)
        elif made := change(lines[line - 1], column, law, members, draw):
            made = (line, *made)
        if made:
            lines[made[0] - 1] = made[1]
            seen.add(path)
            jobs.append((path, made[0], made[2], made[3], "\n".join(lines)))
    return jobs


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folders", nargs="+", metavar="FOLDER", type=pathlib.Path)
    arguments.add_argument("-n", type=int, default=50, help="how many a law (default: %(default)s)")
    arguments.add_argument("--seed", type=int, default=5)
    arguments.add_argument("--laws", default=",".join(LAWS), help="which laws (default: %(default)s)")
    arguments.add_argument("--tool", default="reportlint", help="the command (default: %(default)s)")
    arguments.add_argument("--keep", type=pathlib.Path, help="a folder for the changed reports that were not found")
    arguments.add_argument("-v", action="store_true", help="print each that was not found")
    options = arguments.parse_args()
    tool = shlex.split(options.tool)
    candidates, before = collections.defaultdict(list), {}
    for folder in options.folders:
        for name, line, column, law, _, members in relations(tool, folder):
            candidates[law].append((folder / name, line, column, members))
    for law in options.laws.split(","):
        draw = random.Random(options.seed)
        jobs = draw_jobs(candidates[law], law, options.n, draw)
        with tempfile.TemporaryDirectory() as place:
            for path, _, _, _, text in jobs:
                pathlib.Path(place, f"{path.parent.name}-{path.name}").write_bytes(text.encode("utf-8"))
            after = findings(tool, LAWS[law], place)
        missed = []
        for path, line, old, new, text in jobs:
            key = (path.parent, LAWS[law])
            if key not in before:
                before[key] = {name: {x[:2] for x in found} for name, found in findings(tool, LAWS[law], path.parent).items()}
            known = before[key].get(path.name, set())
            if not any(line in x[2] and x[:2] not in known for x in after[f"{path.parent.name}-{path.name}"]):
                missed.append(f"  {path}:{line}: {old} became {new}")
                if options.keep:
                    (options.keep / f"{law}-{path.name}").write_bytes(text.encode("utf-8"))
        share = f" ({100 * (len(jobs) - len(missed)) / len(jobs):.0f} %)" if jobs else ""
        print(f"{law}: {len(candidates[law])} hold, {len(jobs)} broken, {len(jobs) - len(missed)} found{share}")
        if options.v:
            print("\n".join(missed))


if __name__ == "__main__":
    main()
