"""What scikit-learn makes of the same job: words and pairs of words, one logistic regression a theme, rows in, labels out.

usage: python3 sklearn_rows.py TRAINING_FOLDER ROWS.jsonl OUT.csv
"""
import csv
import json
import pathlib
import resource
import sys
import time

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier

THEMES = ["technical_assistance", "human_rights", "training", "international_cooperation"]
BATCH = 4096


def training_rows(folder):
    for path in sorted(pathlib.Path(folder).glob("*.csv")):
        with open(path, newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                if all(row.get(theme) in ("0", "1") for theme in THEMES):
                    yield row["text"], [int(row[theme]) for theme in THEMES]


def batches(path):
    texts = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            texts.append(json.loads(line)["text"])
            if len(texts) == BATCH:
                yield texts
                texts = []
    if texts:
        yield texts


texts, labels = zip(*training_rows(sys.argv[1]))
vectorizer = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=2)
model = OneVsRestClassifier(LogisticRegression(C=10, max_iter=1000))
model.fit(vectorizer.fit_transform(texts), list(labels))

start = time.perf_counter()
count = 0
with open(sys.argv[3], "w", newline="", encoding="utf-8") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["p_" + theme for theme in THEMES] + ["text"])
    for batch in batches(sys.argv[2]):
        for text, row in zip(batch, model.predict_proba(vectorizer.transform(batch))):
            writer.writerow(["%.4f" % value for value in row] + [text])
        count += len(batch)
seconds = time.perf_counter() - start
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(f"{count} rows, {seconds:.1f} s, {count / seconds:.0f} rows a second, peak {peak:.0f} MB (training included)")
