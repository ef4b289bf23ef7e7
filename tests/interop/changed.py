"""Adds a remark to a sealed report as editors do, and appends bytes to it; wid must say "altered" to both.

Usage: python changed.py WID TRUST.pem REPORT.pdf      needs: pip install pyhanko
"""
import json
import logging
import subprocess
import sys

from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

logging.disable()  # pyHanko explains at length what it refuses; what counts is printed below
wid, trust, report = sys.argv[1:]


def with_remark(target):
    with open(report, "rb") as file:
        writer = IncrementalPdfFileWriter(file)
        page = writer.root["/Pages"]["/Kids"][0].get_object()
        remark = {
            "/Type": generic.NameObject("/Annot"),
            "/Subtype": generic.NameObject("/FreeText"),
            "/Rect": generic.ArrayObject(map(generic.NumberObject, (50, 50, 300, 100))),
            "/Contents": generic.TextStringObject("Gold"),
            "/DA": generic.TextStringObject("/Helv 12 Tf 0 g"),
        }
        reference = writer.add_object(generic.DictionaryObject({generic.NameObject(key): value for key, value in remark.items()}))
        annotations = page.get("/Annots", generic.ArrayObject())
        page["/Annots"] = generic.ArrayObject([*annotations, reference])
        writer.mark_update(writer.root["/Pages"]["/Kids"].raw_get(0))
        with open(target, "wb") as out:
            writer.write(out)


def with_junk(target):
    with open(report, "rb") as file, open(target, "wb") as out:
        out.write(file.read() + b"\n% nothing to see\n")


def verdict_of(path):
    done = subprocess.run([wid, "--format", "json", "verify", path, "--trust", trust], capture_output=True, text=True, check=False)
    return json.loads(done.stdout)["verdict"], done.returncode


def pyhanko_accepts(path):
    with open(path, "rb") as file:
        seal = PdfFileReader(file).embedded_signatures[0]
        context = ValidationContext(trust_roots=[load_cert_from_pemder(trust)], moment=seal.self_reported_timestamp)
        return validate_pdf_signature(seal, context).bottom_line


for name, change in (("a remark", with_remark), ("appended bytes", with_junk)):
    target = report.replace(".pdf", "-changed.pdf")
    change(target)
    verdict, status = verdict_of(target)
    print(f"{name}: wid says {verdict}, exit {status}; pyHanko {'accepts' if pyhanko_accepts(target) else 'refuses'} it")
    if (verdict, status) != ("altered", 1):
        sys.exit(f"FAILED: {name} is not noticed")
    if name == "a remark" and pyhanko_accepts(target):
        sys.exit("FAILED: pyHanko accepts a remark")
