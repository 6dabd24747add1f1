"""One screen for a coming day: what a charge nurse says of it to everybody."""
