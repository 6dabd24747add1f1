"""Clinic files: one unit each, to start from."""
