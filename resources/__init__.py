"""Files the program reads and never writes: protocols, icons, help, style."""
