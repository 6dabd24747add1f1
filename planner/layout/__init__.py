"""From a day's care paths to chairs, monitoring slots and times."""
