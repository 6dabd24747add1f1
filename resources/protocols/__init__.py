"""Study files: one protocol each, every value with where it comes from."""
