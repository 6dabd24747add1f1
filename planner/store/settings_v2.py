"""Limits and stock of the clinic that were constants of the program, or not there, before schema 2."""

COLUMNS = """
ALTER TABLE clinic ADD COLUMN calm_share REAL NOT NULL DEFAULT 0.5;
ALTER TABLE clinic ADD COLUMN tocilizumab_doses INTEGER CHECK (tocilizumab_doses >= 0);
ALTER TABLE clinic ADD COLUMN oxygen_places INTEGER CHECK (oxygen_places >= 0);
ALTER TABLE clinic ADD COLUMN board_locked INTEGER NOT NULL DEFAULT 0 CHECK (board_locked IN (0, 1));
"""
