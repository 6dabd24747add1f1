"""What the desk is asked, put together from records by the crafts: courses, days, boards, findings."""
