"""Annotator: read an article, mark what it says, review the marks, export them as a dataset."""

__version__ = "0.1.0"
