"""Sheets drawn for paper: laid out as values, looked at, printed and saved as PDF."""
