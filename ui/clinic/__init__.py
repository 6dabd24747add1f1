"""The clinic: its places, hours, nurses, limits and dates, to be seen at a glance and changed in place."""
