"""How and since when somebody is off study: before schema 3 only the reason of the edit told it, in words."""

COLUMNS = """
ALTER TABLE participant ADD COLUMN leaving TEXT CHECK (leaving IN (
  'withdrawn', 'died', 'lost to follow-up', 'taken off study by the investigator',
  'off study for another reason'
));
ALTER TABLE participant ADD COLUMN left_on TEXT CHECK (left_on IS date(left_on));
"""
