"""What the desk is asked, put together from records by the crafts: a course, a day as a problem, a day as a board."""
