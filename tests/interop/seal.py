"""Validates sealed reports with pyHanko and poppler's pdfsig; fails unless both agree that they are intact and whole.

Usage: python seal.py TRUST.pem REPORT.pdf...      needs: pip install pyhanko; apt install poppler-utils
"""
import subprocess
import sys

from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import SignatureCoverageLevel, validate_pdf_signature
from pyhanko_certvalidator import ValidationContext


def check(what, holds):
    if not holds:
        sys.exit(f"FAILED: {what}")


def check_with_pyhanko(trust, path):
    with open(path, "rb") as file:
        reader = PdfFileReader(file)
        signatures = reader.embedded_signatures
        check("exactly one signature", len(signatures) == 1)
        seal = signatures[0]
        status = validate_pdf_signature(seal, ValidationContext(trust_roots=[load_cert_from_pemder(trust)], moment=seal.self_reported_timestamp))
        print(f"pyHanko  {path}: {status.summary()}")
        check("pyHanko: intact and valid", status.intact and status.valid)
        check("pyHanko: trusted", status.trusted)
        check("pyHanko: the whole file is covered", status.coverage == SignatureCoverageLevel.ENTIRE_FILE)
        check("pyHanko: nothing was modified", status.modification_level == ModificationLevel.NONE)
        check("pyHanko: certification, P=2", status.docmdp_ok and seal.docmdp_level.value == 2)


def check_with_pdfsig(path):
    printed = subprocess.run(["pdfsig", path], capture_output=True, text=True, check=False).stdout
    for line in ("Signature Type: ETSI.CAdES.detached", "Total document signed", "Signature Validation: Signature is Valid."):
        check(f"pdfsig: {line}", line in printed)
    print(f"pdfsig   {path}: valid, total document signed")


if len(sys.argv) < 3:
    sys.exit(__doc__)
for report in sys.argv[2:]:
    check_with_pyhanko(sys.argv[1], report)
    check_with_pdfsig(report)
