"""The counts of a stream of responses, as DuckDB makes them quickest: duck.py FILE."""

import json
import sys

import duckdb

file = sys.argv[1]
with open(file) as lines:
    statements = json.loads(lines.readline())["answers"]
columns = ", ".join(f'"{statement}" VARCHAR' for statement in statements)
counts = ", ".join(f'histogram(answers."{statement}")' for statement in statements)
query = f"SELECT {counts} FROM read_ndjson('{file}', columns = {{answers: 'STRUCT({columns})'}})"
print(duckdb.sql(query).fetchall())
