# Files that are written: what explains them to those who open them.
