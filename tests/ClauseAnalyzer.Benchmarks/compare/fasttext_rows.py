"""Rows as fastText takes them: one text a line; of training rows with the labels before it.

usage: python3 fasttext_rows.py train TRAINING_FOLDER | rows ROWS.jsonl
"""
import csv
import json
import pathlib
import re
import sys

THEMES = ["technical_assistance", "human_rights", "training", "international_cooperation"]


def plain(text):
    return " ".join(re.findall(r"\w+|[^\w\s]", text.lower()))


if sys.argv[1] == "train":
    for path in sorted(pathlib.Path(sys.argv[2]).glob("*.csv")):
        with open(path, newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                if all(row.get(theme) in ("0", "1") for theme in THEMES):
                    labels = [theme for theme in THEMES if row[theme] == "1"] or ["none"]
                    print(" ".join("__label__" + label for label in labels), plain(row["text"]))
else:
    with open(sys.argv[2], encoding="utf-8") as file:
        for line in file:
            print(plain(json.loads(line)["text"]))
