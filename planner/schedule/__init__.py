"""From the protocol and what happened to dates and minutes; standard library only."""
