"""Opens what heatmap exports with other people's programs: every format of a response, a group and a comparison.

    python3 tests/readers/run.py PROGRAM CHROMIUM

Needs openpyxl, icalendar, jsonschema and pillow from PyPI, poppler-utils and qpdf, node with axe-core and
puppeteer-core beside this file. `.ci/readers` installs them and calls it.
"""

import csv
import json
import pathlib
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as xml

import icalendar
import jsonschema
import openpyxl
from PIL import Image

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM, CHROMIUM = sys.argv[1], sys.argv[2]
HOSTILE = "=1+1 <script>alert(1)</script> ]]> & \u202e[x](javascript:y)"
CLEAN = HOSTILE.replace("\u202e", "")
QUESTIONS = tomllib.loads((ROOT / "questions/relationships.toml").read_text())
STATEMENTS = [
    f"{area['id']}.{dimension['id']}.{statement['id']}"
    for area in QUESTIONS["area"]
    for dimension in area["dimension"]
    for statement in dimension["statement"]
]
TITLES = [dimension["title"] for area in QUESTIONS["area"] for dimension in area["dimension"]]
FORMATS = ["svg", "png", "pdf", "html", "md", "txt", "csv", "ndjson", "json", "xlsx", "ics"]
SUBJECTS = {
    "response": ["000000a2"],
    "group": ["000000b1"],
    "small-group": ["000000b2"],
    "comparison": ["000000a2", "--then", "000000a1"],
    "groups": ["000000b2", "--then", "000000b1"],
}


def quoted(text):
    return json.dumps(text)


def response(number, day, level):
    answers = "\n".join(f'"{id}" = {level(at)}' for at, id in enumerate(STATEMENTS))
    text = quoted(HOSTILE)
    return f"""format = 1
id = "{number:08x}-0000-4000-8000-000000000000"
questionnaire = {{ id = "relationships", version = "1.0.0", language = "en-GB" }}
started = {day}T10:00:00Z
finished = {day}T10:10:00Z
place = {text}
name = {text}
focus = "place.trust"

[answers]
{answers}

[notes]
"place.trust" = {text}

[[action]]
id = "{number:08x}-1111-4000-8000-000000000000"
dimension = "place.trust"
what = {text}
who = {text}
buddy = {text}
due = "2026-12-24"
"""


def group(number, people, day):
    rows = "\n".join(
        f'"{id}" = [1, {at % 3}, 0, {people - 1 - at % 3}, 0, 0, 0]' for at, id in enumerate(STATEMENTS)
    )
    text = quoted(HOSTILE)
    return f"""format = 1
id = "{number:08x}-0000-4000-8000-000000000000"
questionnaire = {{ id = "relationships", version = "1.0.0", language = "en-GB" }}
opened = {day}T10:00:00Z
title = {text}
kind = "team"
place = {text}
minimum = 5
expected = {people}
by_consent = false
people = {people}
revealed = {people}
responses = []
focus = "place.trust"

[tally]
{rows}

[[action]]
id = "{number:08x}-1111-4000-8000-000000000000"
dimension = "place.trust"
what = {text}
who = "each of us"
due = "2026-12-24"
"""


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def check_svg(path):
    root = xml.parse(path).getroot()
    assert root.tag.endswith("svg"), root.tag
    texts = "".join(root.itertext())
    for title in TITLES:
        assert title in texts, f"{title} is missing in {path}"
    names = {element.tag.split("}")[1] for element in root.iter()}
    assert names <= {"svg", "title", "desc", "rect", "text", "circle", "path"}, names


def check_png(path):
    with Image.open(path) as image:
        image.load()
        assert image.width == 1920 and image.height > 600, image.size
        assert len(image.convert("RGB").getcolors(1 << 24)) > 8, "it is blank"


def check_pdf(path):
    run("qpdf", "--check", path)
    told = run("pdfinfo", path)
    assert "Tagged:          yes" in told, told
    texts = run("pdftotext", "-layout", path, "-")
    for title in TITLES:
        assert title in texts, f"{title} is missing in {path}"
    size = run("pdfinfo", "-f", "1", "-l", "1", path)
    assert "841.89 x 595.28" in size or "841.8 x 595.2" in size, size
    grid = run("pdftotext", "-l", "1", path, "-")
    assert all(title in grid for title in TITLES), "the grid is on one page"


def check_csv(path):
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file, strict=True))
    assert all(len(row) == 11 for row in rows), rows
    assert not any(cell[:1] in "=+-@\t\r" for row in rows for cell in row if cell), "a formula"


def check_xlsx(path):
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Heatmap", "Data"], book.sheetnames
    for sheet in book:
        assert sheet.freeze_panes, f"{sheet.title} has no frozen headers"
        assert sheet.page_setup.orientation == "landscape", f"{sheet.title} is not on its side"
        assert sheet.sheet_properties.pageSetUpPr.fitToPage, f"{sheet.title} is wider than a page"
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f", f"{cell.coordinate} is a formula: {cell.value}"
    cells = [cell for row in book["Heatmap"].iter_rows() for cell in row]
    shown = {str(cell.value) for cell in cells}
    assert set(TITLES) <= {text.split(" *")[0].split(" n")[0] for text in shown}, shown
    assert any(cell.fill.fgColor.rgb == "FFD0906B" for cell in cells), "no tile is coloured"
    assert {"chilly", "glowing"} <= shown and any("focus" in text for text in shown), "no legend"
    long = [cell for cell in cells if len(str(cell.value or "")) > 60 and cell.row > 3 and cell.column > 1]
    assert all(cell.alignment.wrap_text for cell in long), "a long text is not wrapped"
    head, *rows = book["Data"].iter_rows()
    for row in rows:
        answer, count = row[9].value, row[10].value
        assert isinstance(count, int), f"{count!r} is no number"
        assert isinstance(answer, int) or answer in ("not sure", "doesn't apply"), f"{answer!r} is no number"
    for sheet in book:
        wide = [column.width for column in sheet.column_dimensions.values()]
        assert wide and all(8 <= width <= 62 for width in wide), f"{sheet.title}: {wide}"


def check_ics(path):
    calendar = icalendar.Calendar.from_ical(pathlib.Path(path).read_bytes())
    events = calendar.walk("VEVENT")
    assert len(events) == 1, events
    event = events[0]
    assert str(event["SUMMARY"]) == CLEAN, event["SUMMARY"]
    assert str(event["UID"]).endswith("@heatmap") and event["DTSTART"].dt.isoformat() == "2026-12-24"
    lines = pathlib.Path(path).read_bytes().split(b"\r\n")
    assert all(len(line) <= 75 for line in lines), "a line is longer than RFC 5545 has it"


def check_json(path):
    document = json.loads(pathlib.Path(path).read_text())
    name = "compare" if "then" in document else "heatmap"
    schema = json.loads((ROOT / f"docs/schema/{name}.schema.json").read_text())
    jsonschema.Draft202012Validator(schema).validate(document)


def check_ndjson(path):
    for line in pathlib.Path(path).read_text().splitlines():
        assert json.loads(line)["questionnaire"]["id"] == "relationships"


def check_text(path):
    text = pathlib.Path(path).read_text()
    assert all(title in text for title in TITLES) and "\x1b" not in text


def check_html(path):
    page = pathlib.Path(__file__).parent / "page.mjs"
    print(run("node", str(page), CHROMIUM, str(path)).strip())
    printed = str(path) + ".pdf"
    run(
        CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
        f"--print-to-pdf={printed}", f"file://{path}",
    )
    grid = run("pdftotext", "-l", "1", printed, "-")
    assert all(title in grid for title in TITLES), "printed, the grid is on one page"


CHECKS = {
    "svg": check_svg, "png": check_png, "pdf": check_pdf, "html": check_html, "md": check_text, "txt": check_text,
    "csv": check_csv, "ndjson": check_ndjson, "json": check_json, "xlsx": check_xlsx, "ics": check_ics,
}

def check_questionnaires():
    """The schema of questionnaires, and what it says of those that come with the program and of broken ones."""
    validator = jsonschema.Draft7Validator(json.loads(run(PROGRAM, "questions", "schema")))
    validator.check_schema(validator.schema)
    good = sorted((ROOT / "questions").rglob("*.toml")) + sorted((ROOT / "tests/questionnaires/good").glob("*.toml"))
    for path in good:
        # Python reads TOML 1.0.
        if path.stem != "nine-levels-in-toml-1-1":
            validator.validate(tomllib.loads(path.read_text()))
    for name in ["unknown-key", "missing-key", "misspelt-key", "ten-levels", "one-level", "bad-id", "bad-version",
                 "subject-unknown", "minutes-too-many", "text-too-long", "text-empty", "no-statement", "wrong-kind",
                 "newer-format", "statements-too-many", "key-in-the-wrong-part"]:
        broken = tomllib.loads((ROOT / f"tests/questionnaires/broken/{name}.toml").read_text())
        assert not validator.is_valid(broken), f"the schema lets {name} pass"
    print(f"{len(good)} questionnaires hold to the schema, and 16 broken ones do not")


check_questionnaires()
with tempfile.TemporaryDirectory() as folder:
    home = pathlib.Path(folder)
    (home / "responses").mkdir()
    (home / "groups").mkdir()
    (home / "responses/a.toml").write_text(response(0xA1, "2026-05-01", lambda at: 2 + at % 2))
    (home / "responses/b.toml").write_text(response(0xA2, "2026-08-01", lambda at: 1 + at % 5))
    (home / "groups/c.toml").write_text(group(0xB1, 9, "2026-05-02"))
    (home / "groups/d.toml").write_text(group(0xB2, 7, "2026-08-02"))
    checked = 0
    for name, subject in SUBJECTS.items():
        for format in FORMATS:
            out = home / f"{name}.{format}"
            run(PROGRAM, "--data-dir", str(home), "export", *subject, "-o", str(out), "--with-notes", "--with-name")
            CHECKS[format](out)
            checked += 1
    sheet = home / "slips.html"
    run(PROGRAM, "--data-dir", str(home), "questions", "sheet", "-o", str(sheet))
    run(
        CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
        f"--print-to-pdf={sheet}.pdf", f"file://{sheet}",
    )
    assert "Pages:           1\n" in run("pdfinfo", f"{sheet}.pdf"), "slips are one page"
    run(PROGRAM, "--data-dir", str(home), "questions", "sheet", "-o", str(home / "slips.pdf"))
    run("qpdf", "--check", str(home / "slips.pdf"))
    assert "Pages:           1\n" in run("pdfinfo", str(home / "slips.pdf"))
    print(f"{checked} exports opened by other programs, and the slips on one page")
