"""Where a bundle's command line starts, and with it the solver the window asks for a layout."""

from planner.cli.command import main

if __name__ == "__main__":
    main()
