"""What instructors really have -> submissions."""
