"""The window: a face on the desk, every folder a place a nurse goes."""
