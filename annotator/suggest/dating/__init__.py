"""When a text says something is: finding moments, and resolving them to dates."""

from __future__ import annotations

from annotator.suggest.dating.finding import Told, told
from annotator.suggest.dating.resolving import AFTER, Dated, dated, dated_words

__all__ = ["AFTER", "Dated", "Told", "dated", "dated_words", "told"]
