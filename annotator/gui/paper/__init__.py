"""The article on paper: the page's own blocks and painting, broken into leaves."""
