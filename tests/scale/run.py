"""Holds that counting elsewhere and counting with heatmap give the same heatmap, by the queries of docs/at-scale.md.

run.py HEATMAP ANSWERS DOC: the program, a folder of responses, the guide.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

import duckdb
import sqlglot


def blocks(doc):
    """The queries of the guide by what their first lines say."""
    found = re.findall(r"```sql\n-- ([^\n]+)\n(.*?)```", doc, re.DOTALL)
    return {name: query.strip().rstrip(";") for name, query in found}


def heatmap(program, *arguments, stdin=None):
    done = subprocess.run([program, *arguments, "--json"], input=stdin, capture_output=True, check=True)
    return json.loads(done.stdout)


def main():
    program, answers, doc = (pathlib.Path(argument).resolve() for argument in sys.argv[1:])
    queries = blocks(doc.read_text())
    own = heatmap(program, "group", answers)
    people = len(list(answers.iterdir()))
    assert own["people"] == people > 0, (own["people"], people)
    checked = 0

    with tempfile.TemporaryDirectory() as directory:
        here = pathlib.Path(directory)
        for format in ["csv", "ndjson"]:
            out = here / f"answers.{format}"
            subprocess.run([program, "export", answers, "--format", format, "-o", out], check=True)
        # Copies count once.
        for format, of_one in [("csv", 33), ("ndjson", 1)]:
            with open(here / f"answers.{format}", "rb") as lines:
                again = [lines.readline() for _ in range(of_one)][format == "csv" :]
            with open(here / f"answers.{format}", "ab") as lines:
                lines.writelines(again)

        def compare(name):
            nonlocal checked
            counts = here / "counts.csv"
            theirs = heatmap(program, "group", "--tallies", counts, "--people", str(people))
            assert theirs == own, f"{name}: another heatmap"
            piped = heatmap(program, "group", "--tallies", "-", "--people", str(people), stdin=counts.read_bytes())
            assert piped == own, f"{name}: another heatmap from a pipe"
            counts.unlink()
            checked += 1
            print(f"{name}: the same heatmap of {people} people")

        engine = duckdb.connect()
        engine.execute("SET file_search_path = ?", [directory])

        def run(query):
            # The guide writes beside itself; the engine has no place of its own to write to.
            return engine.execute(query.replace("TO 'counts.csv'", f"TO '{here}/counts.csv'"))

        for name in ["DuckDB: rows to counts", "DuckDB: lines to counts"]:
            run(queries.pop(name))
            compare(name)
        for name in ["DuckDB: people in rows", "DuckDB: people in lines"]:
            assert run(queries.pop(name)).fetchone() == (people,), name

        # Spark's own words, put into those of the engine that is here.
        sqlglot.parse_one(queries.pop("Spark: the rows"), read="spark")
        engine.execute("CREATE VIEW answers AS SELECT * FROM read_csv('answers.csv', all_varchar = true)")
        in_duckdb = lambda query: sqlglot.transpile(query, read="spark", write="duckdb")[0]
        run(f"COPY ({in_duckdb(queries.pop('Spark: rows to counts'))}) TO 'counts.csv'")
        compare("Spark: rows to counts")
        assert run(in_duckdb(queries.pop("Spark: people in rows"))).fetchone() == (people,)

    assert not queries, f"not checked: {list(queries)}"
    print(f"{checked} passed, 0 failed")


main()
