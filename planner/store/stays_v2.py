"""How long a person chose to monitor a visit: before schema 2 it was always what the study file plans."""

COLUMNS = """
ALTER TABLE assignment ADD COLUMN monitoring_hours REAL CHECK (monitoring_hours > 0);
"""
