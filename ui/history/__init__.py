"""The history: everything that was ever done to the clinic file, to be read, searched and taken back."""
