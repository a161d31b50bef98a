"""How laws are tried here."""

from __future__ import annotations

from hypothesis import settings

# A slow machine is no broken law.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
