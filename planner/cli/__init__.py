"""The clinic-day command: a face on the desk, for terminals and scripts."""
