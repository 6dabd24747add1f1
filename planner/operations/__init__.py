"""What a nurse does, one file each: every operation returns an Edit and touches no file."""
