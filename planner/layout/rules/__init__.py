"""What makes a layout valid: one pure function a rule, with no solver in sight."""
