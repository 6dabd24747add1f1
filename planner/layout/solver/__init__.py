"""The same rules as constraints for CP-SAT, in files of the same names."""
