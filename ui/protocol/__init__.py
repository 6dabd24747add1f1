"""The protocol: its schedule of activities, each value with where it comes from, and what is open."""
