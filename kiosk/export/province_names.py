"""Canada's provinces and territories as each language writes them (Translation Bureau; uk: Ukrainian usage)."""

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.domain.words import Language

PROVINCE_NAMES: Mapping[Language, Mapping[str, str]] = MappingProxyType(
    {
        "en": {
            "AB": "Alberta",
            "BC": "British Columbia",
            "MB": "Manitoba",
            "NB": "New Brunswick",
            "NL": "Newfoundland and Labrador",
            "NS": "Nova Scotia",
            "ON": "Ontario",
            "PE": "Prince Edward Island",
            "QC": "Quebec",
            "SK": "Saskatchewan",
            "NT": "Northwest Territories",
            "NU": "Nunavut",
            "YT": "Yukon",
        },
        "fr": {
            "AB": "Alberta",
            "BC": "Colombie-Britannique",
            "MB": "Manitoba",
            "NB": "Nouveau-Brunswick",
            "NL": "Terre-Neuve-et-Labrador",
            "NS": "Nouvelle-Écosse",
            "ON": "Ontario",
            "PE": "Île-du-Prince-Édouard",
            "QC": "Québec",
            "SK": "Saskatchewan",
            "NT": "Territoires du Nord-Ouest",
            "NU": "Nunavut",
            "YT": "Yukon",
        },
        "uk": {
            "AB": "Альберта",
            "BC": "Британська Колумбія",
            "MB": "Манітоба",
            "NB": "Нью-Брансвік",
            "NL": "Ньюфаундленд і Лабрадор",
            "NS": "Нова Шотландія",
            "ON": "Онтаріо",
            "PE": "Острів Принца Едварда",
            "QC": "Квебек",
            "SK": "Саскачеван",
            "NT": "Північно-Західні території",
            "NU": "Нунавут",
            "YT": "Юкон",
        },
    }
)
