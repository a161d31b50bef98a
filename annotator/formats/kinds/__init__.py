"""One module or package a format. To add a format, add one here."""
