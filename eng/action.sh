#!/usr/bin/env bash
# What action.yml runs. Inputs come as environment variables, so that no value of theirs is ever read as a command:
#   REPORTLINT_PATHS      files, folders and patterns, one a line; the current folder where there is none
#   REPORTLINT_FORMAT     how findings are written to the log; "github" makes annotations
#   REPORTLINT_SARIF      a file for findings as SARIF, written besides; none where it is empty
#   REPORTLINT_HTML       a folder for the reports as web pages, written besides; none where it is empty
#   REPORTLINT_FAIL_ON    error, warning, info or never
#   REPORTLINT_VERSION    the version of the tool's package; the newest where it is empty
#   REPORTLINT_EVIDENCE   result files and patterns, one a line
#   REPORTLINT_BASELINE   a file of known findings
#   REPORTLINT_COMMAND    a reportlint that is there already; nothing is installed then
# It ends with reportlint's exit status: 0 nothing at or above the threshold, 1 something, 2 a mistake.
set -euo pipefail

command=${REPORTLINT_COMMAND:-}
if [ -z "$command" ]; then
    tools=$(mktemp -d "${RUNNER_TEMP:-${TMPDIR:-/tmp}}/reportlint.XXXXXX")
    install=(dotnet tool install ReportLint.Cli --tool-path "$tools")
    if [ -n "${REPORTLINT_VERSION:-}" ]; then
        install+=(--version "$REPORTLINT_VERSION")
    fi
    "${install[@]}" >&2
    command=$tools/reportlint
fi

options=()
if [ -n "${REPORTLINT_BASELINE:-}" ]; then
    options+=(--baseline "$REPORTLINT_BASELINE")
fi
# The last line may come without a line ending.
while IFS= read -r pattern || [ -n "$pattern" ]; do
    pattern=${pattern%$'\r'}
    if [ -n "$pattern" ]; then
        options+=(--evidence "$pattern")
    fi
done <<< "${REPORTLINT_EVIDENCE:-}"

paths=()
while IFS= read -r path || [ -n "$path" ]; do
    path=${path%$'\r'}
    if [ -n "$path" ]; then
        paths+=("$path")
    fi
done <<< "${REPORTLINT_PATHS:-}"
if [ ${#paths[@]} -gt 0 ]; then
    # What starts with a hyphen is a path all the same.
    options+=(-- "${paths[@]}")
fi

# The files first: they are there for the next step even where the check below fails the job.
if [ -n "${REPORTLINT_SARIF:-}" ]; then
    "$command" check --format sarif --output "$REPORTLINT_SARIF" --fail-on never ${options[@]+"${options[@]}"}
fi
if [ -n "${REPORTLINT_HTML:-}" ]; then
    "$command" check --format html --output "${REPORTLINT_HTML%/}/" --fail-on never ${options[@]+"${options[@]}"}
fi
exec "$command" check --format "${REPORTLINT_FORMAT:-github}" --fail-on "${REPORTLINT_FAIL_ON:-warning}" ${options[@]+"${options[@]}"}
