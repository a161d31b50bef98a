"""What documents have in common: pages are read node by node into lines, marks and pictures."""
