"""What is known of Chinese news prose: its words, names and figures. Texts are Simplified."""
