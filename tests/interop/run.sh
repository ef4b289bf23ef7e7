#!/usr/bin/env bash
# Issues a report with a key from a certification authority, and has other people's tools judge it.
#
# Usage: tests/interop/run.sh PATH_TO_WID
# Needs: openssl, qpdf, pdfsig and pdftotext (poppler-utils), and a python3 with pyHanko (PYTHON names another one).
# A tool that is missing is an error: nothing is skipped.
set -euo pipefail

[ $# -eq 1 ] || { sed -n '2,6p' "$0" >&2; exit 2; }
wid=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
python=${PYTHON:-python3}
for tool in openssl qpdf pdfsig pdftotext "$python"; do
    command -v "$tool" >/dev/null || { echo "FAILED: $tool is not installed" >&2; exit 2; }
done
"$python" -c 'import pyhanko, tomllib' || { echo "FAILED: $python has no pyHanko, or is older than 3.11" >&2; exit 2; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$here/authority.sh" "$folder"
"$wid" --quiet demo "$folder/company" >/dev/null
"$wid" --quiet issue "$folder/company" --key "$folder/leaf.pem" --yes -o "$folder/report.pdf" >/dev/null

echo "wid      $("$wid" --quiet verify "$folder/report.pdf" --trust "$folder/root.pem" | sed -n 1p)"
verdict=$("$wid" --format json verify "$folder/report.pdf" --trust "$folder/root.pem")
"$python" - "$verdict" <<'PYTHON'
import json, sys
verdict = json.loads(sys.argv[1])
assert verdict["verdict"] == "valid", verdict
assert verdict["signer"]["trust"] == "anchor", verdict
PYTHON

qpdf --check "$folder/report.pdf"
"$python" "$here/seal.py" "$folder/root.pem" "$folder/report.pdf"
"$python" "$here/titles.py" "$here/../../criteria/be-wid/1.0.0/text/en.toml" "$folder/report.pdf"

# What was changed after the seal must be refused.
"$python" "$here/changed.py" "$wid" "$folder/root.pem" "$folder/report.pdf"
echo "all tools agree"
