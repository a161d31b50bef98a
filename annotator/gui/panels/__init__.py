"""What stands beside the page: articles, labels, the mark that is selected, the marks."""
