"""Reads a report with poppler's pdftotext and fails unless the title of every criterion can be found in the text.

Usage: python titles.py TEXT.toml REPORT.pdf      needs: Python 3.11, apt install poppler-utils
"""
import subprocess
import sys
import tomllib
import unicodedata


def plain(text):
    """Leaves out what depends on where a line ends: blanks of all kinds, soft and hard hyphens."""
    folded = unicodedata.normalize("NFKC", text)
    return "".join(sign for sign in folded if not sign.isspace() and sign not in "-\u00ad\u2010\u2011")


def main(texts, report):
    with open(texts, "rb") as file:
        titles = {id: text["title"] for id, text in tomllib.load(file)["criterion"].items()}
    found = subprocess.run(["pdftotext", "-enc", "UTF-8", report, "-"], capture_output=True, check=True).stdout.decode()
    text = plain(found)
    missing = [f"{id} {title}" for id, title in titles.items() if plain(title) not in text]
    if len(titles) < 50:
        sys.exit(f"FAILED: only {len(titles)} titles stand in {texts}")
    if missing:
        sys.exit("FAILED: pdftotext does not find\n  " + "\n  ".join(missing))
    print(f"pdftotext {report}: {len(titles)} titles found in {found.count(chr(12))} pages")


if len(sys.argv) != 3:
    sys.exit(__doc__)
main(*sys.argv[1:])
