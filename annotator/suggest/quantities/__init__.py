"""How much a text says: finding quantities, and what each of them means."""

from __future__ import annotations

from annotator.suggest.quantities.finding import Found, quantities, quantity

__all__ = ["Found", "quantities", "quantity"]
