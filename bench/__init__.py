"""What is measured, against what: `python -m bench` writes RESULTS.md."""
