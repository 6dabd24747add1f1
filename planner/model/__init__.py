"""Values: frozen, refusing nonsense when made, knowing nothing but the standard library."""
