"""What a petition, a form and a signature are; knows no screen, no disk and no clock."""
