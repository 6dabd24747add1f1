"""What a nurse records of a course as it runs: a dialog for each thing that can happen."""
