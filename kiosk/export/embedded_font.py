"""One TrueType font inside a PDF: only the letters used, two bytes a letter, each of them readable as text."""

import hashlib
from array import array
from collections.abc import Iterator
from itertools import batched
from typing import Any

from kiosk.export.pdf_file import PdfFile
