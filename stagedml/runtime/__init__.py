"""What enters the derivation of every stage; standard library only, and small."""
